#!/usr/bin/env bash
# Writes packages/attestr/tests/vectors: JSON by the serialisers of six languages, signatures by openssl over the text of `output`.
set -euo pipefail
cd "$(dirname "$0")"
. writers/write.sh
folder=../../packages/attestr/tests/vectors
mkdir -p "$folder" && rm -f "$folder"/*.json "$folder"/*.bytes
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
secret=client-secret-of-the-vectors
old=client-secret-of-before
other=client-secret-of-somebody-else

# hmac <secret> [digest]: of the standard input
hmac() { openssl dgst "-${2:-sha256}" -mac HMAC -macopt "key:$1" -r | cut -d' ' -f1; }
# signed <signature>: puts it into the delivery of the standard input, before it is written
signed() { python3 -c 'import json,sys; d=json.load(sys.stdin); d["payload"]["signature"]=sys.argv[1]; json.dump(d,sys.stdout)' "$1"; }
# vector <name> <verified, or why not> <what it shows> [more options in JSON]; reads the body
vector() { cat > "$folder/$1.bytes"; entry "$@"; }
entry() {
  printf '{"file":"%s.bytes","shows":"%s","verdict":"%s","options":{"clientSecrets":["%s"]%s}}\n' \
    "$1" "$3" "$2" "$secret" "${4:+,$4}" >> "$work/index"
}
source=attestr-delivery.json
python3 output.py output < $source > "$work/output"

# The output written alone and signed, then the whole delivery written in the same style: what a provider most likely does.
for writer in 'python default' 'python compact' 'python sorted' 'php default' 'php unescaped' 'php html' 'perl ascii' \
  'go default' 'go plain' 'java gson' 'java jackson' 'ruby default'; do
  read -r language style <<< "$writer"
  signature=$(write "$language" "$style" < "$work/output" | hmac $secret)
  signed "$signature" < $source | write "$language" "$style" | vector "valid-$language-$style" verified "output written by $writer"
done
# Indented, the output that was written alone is another text than the one within the delivery.
for writer in 'python indented' 'php indented' 'perl indented' 'go indented' 'java indented' 'ruby indented'; do
  read -r language style <<< "$writer"
  signature=$(write "$language" "$style" < "$work/output" | hmac $secret)
  signed "$signature" < $source | write "$language" "$style" | vector "alone-$language" mismatch "signed when written alone, by $writer"
  signature=$(signed 0 < $source | write "$language" "$style" | python3 output.py output | hmac $secret)
  signed "$signature" < $source | write "$language" "$style" | vector "valid-$language-indented" verified "signed as transmitted, by $writer"
done
# A hash without an order of its own: signed as transmitted.
signed SIGNATURE < $source | write perl default > "$work/perl"
perl -pe "s/SIGNATURE/$(python3 output.py output < "$work/perl" | hmac $secret)/" "$work/perl" | vector valid-perl-default verified 'output written by perl in the order of its hash'

good=$(cat "$folder/valid-php-unescaped.bytes")
digest=$(printf %s "$good" | python3 output.py output | hmac $secret)
# with <signature> <from> <to>: the good delivery, changed
put() { printf %s "${good/$digest/$1}"; }
swap() { printf %s "${good/"$1"/"$2"}"; }
printf %s "${good/$digest/${digest^^}}" | vector valid-upper-case verified 'a signature in capitals'
put "$(printf %s "$good" | python3 output.py output | hmac $old)" | vector old-secret mismatch 'a secret that is no longer configured'
entry old-secret verified 'a secret of before the rotation, still configured' "\"clientSecrets\":[\"$secret\",\"$old\"]"
put "$(printf %s "$good" | python3 output.py output | hmac $other)" | vector wrong-secret mismatch 'a secret of somebody else'
entry valid-php-unescaped no-secret 'no secret is configured' '"clientSecrets":[]'
for bits in 384 512; do
  put "$(printf %s "$good" | python3 output.py output | hmac $secret sha$bits)" | vector "sha$bits" mismatch "HMAC with SHA-$bits, where SHA-256 is expected"
  entry "sha$bits" verified "HMAC with SHA-$bits, where that is expected" "\"method\":\"SHA-$bits\""
done
entry valid-php-unescaped mismatch 'HMAC with SHA-256, where SHA-512 is expected' '"method":"SHA-512"'

swap '"status":"Clear"' '"status":"False"' | vector forged-output mismatch 'an output changed after signing'
swap '"Clear","documents":null' '"Clear" ,"documents":null' | vector forged-space mismatch 'a space put in after signing'
swap 'José' 'Jos\u00e9' | vector forged-escape mismatch 'a character written otherwise after signing'
swap '"mode":"Telephone"}' '"mode":"Telephone","more":1}' | vector forged-member mismatch 'a member put in after signing'
swap '"requestId":"0' '"requestId":"1' | vector unsigned-member verified 'what is not signed changed after signing'
python3 -c 'import json,sys; d=json.load(sys.stdin); o=d["payload"]["output"]; d["payload"]["output"]=dict(reversed(o.items())); json.dump(d,sys.stdout,separators=(",",":"),ensure_ascii=False)' \
  <<< "$good" | vector reordered-output mismatch 'an output written in another order after signing'
python3 -c 'import json,sys; d=json.load(sys.stdin); d["payload"]=dict(reversed(d["payload"].items())); json.dump(dict(reversed(d.items())),sys.stdout,separators=(",",":"),ensure_ascii=False)' \
  <<< "$good" | vector reordered-around verified 'what is around the output in another order'
swap '"output":{' '"output" :	{' | vector spaced-around verified 'white space around the output'
swap '"output":{' '"\u006futput":{' | vector escaped-name verified 'the name of output written with an escape'
{ printf '\357\273\277'; printf %s "$good"; } | vector byte-order-mark verified 'a byte order mark before it'
printf '%s\n' "$good" | vector line-feed verified 'a line feed after it'

swap '"output":{' '"output":{"status":"Clear"},"output":{' | vector two-outputs ambiguous 'output is there twice'
swap '"output":{' '"\u006futput":{"status":"Clear"},"output":{' | vector two-outputs-escaped ambiguous 'output is there twice, once with an escape'
swap '"status":"Clear"' '"status":"False","status":"Clear"' | vector two-statuses ambiguous 'a member of the output is there twice'
swap '"event":' '"payload":{},"event":' | vector two-payloads ambiguous 'payload is there twice'
swap '"error":null' '"error":null,"signature":null' | vector two-signatures ambiguous 'signature is there twice'

put '' | vector signature-empty not-signed 'an empty signature'
printf %s "${good/\"$digest\"/null}" | vector signature-null not-signed 'no signature, as of an archived request'
printf %s "${good/,\"signature\":\"$digest\"/}" | vector signature-missing not-signed 'no member signature'
put "${digest:0:63}" | vector signature-truncated mismatch 'the last digit missing'
put "$(printf %s "$good" | python3 output.py output | openssl dgst -sha256 -mac HMAC -macopt key:$secret -binary | base64)" | vector signature-base64 mismatch 'a signature in base64'
put "${digest//[a-f]/é}" | vector signature-multibyte mismatch 'a signature of several bytes a character'
put '\ud800' | vector signature-surrogate mismatch 'a signature that is half a character'
printf %s "${good/\"$digest\"/123}" | vector signature-number mismatch 'a signature that is a number'
printf %s "${good/\"$digest\"/[\"$digest\"]}" | vector signature-list mismatch 'a signature in a list'
output=$(printf %s "$good" | python3 output.py output)
printf %s "${good/"$output"/null}" | sed "s/$digest/$(printf null | hmac $secret)/" | vector output-null mismatch 'no output, and that signed'
printf %s "${good/\"output\":"$output",/}" | vector output-missing mismatch 'a signature, and no output'
printf %s "${good/"$output"/\"text\"}" | sed "s/$digest/$(printf '"text"' | hmac $secret)/" | vector output-text mismatch 'an output that is a text, signed'
printf %s "${good/"$output"/{\}}" | sed "s/$digest/$(printf '{}' | hmac $secret)/" | vector output-empty verified 'an output of nothing, signed'

printf '' | vector empty not-signed 'nothing'
printf '{}' | vector empty-object not-signed 'an object of nothing'
printf %s "${good:0:200}" | vector truncated unreadable 'the end missing'
printf %s "${good:0:-1}" | vector truncated-by-one unreadable 'the last bracket missing'
printf '<!doctype html><title>502 Bad Gateway</title>' | vector junk-html unreadable 'a page'
printf '{"payload":{"output":{"a":"\377"},"signature":"00"}}' | vector junk-not-utf8 unreadable 'bytes that are no UTF-8'
printf %s "$good" | iconv -t utf-16 | vector junk-utf16 unreadable 'another encoding'
{ printf '{"payload":{"output":'; printf '[%.0s' $(seq 2000); printf ']%.0s' $(seq 2000); printf ',"signature":"00"}}'; } | vector junk-deep unreadable 'nested two thousand levels deep'
printf %s "$good" | gzip -n | vector junk-gzip unreadable 'a compressed delivery'
printf '[%s]' "$good" | vector junk-list not-signed 'a delivery in a list'

{ printf '[\n'; paste -sd, "$work/index" | sed 's/},{"file"/},\n{"file"/g'; printf ']\n'; } | python3 -c '
import json, sys
entries = json.load(sys.stdin)
json.dump(entries, sys.stdout, indent=2, ensure_ascii=False); print()' > "$folder/index.json"
npx oxfmt "$folder/index.json"
echo "$(ls "$folder" | wc -l) files, $(grep -c '"file"' "$folder/index.json") judgements"
