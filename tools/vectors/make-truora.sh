#!/usr/bin/env bash
# Writes packages/truora/tests/vectors: JSON by the serialisers of six languages, base64url by coreutils, signatures by openssl.
set -euo pipefail
cd "$(dirname "$0")"
. writers/write.sh
folder=../../packages/truora/tests/vectors
mkdir -p "$folder" && rm -f "$folder"/*.jwt "$folder"/index.json
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT

key=3d1f0a5c7b9e2468ace013579bdf02468ace13579bdf02468ace13579bdf0246
old=0badc0de0badc0de0badc0de0badc0de0badc0de0badc0de0badc0de0badc0de
other=feedfacefeedfacefeedfacefeedfacefeedfacefeedfacefeedfacefeedface
both='"HKE0000000000000000000000000000000000000001","HKE0000000000000000000000000000000000000002"'

url() { base64 -w0 | tr '+/' '-_' | tr -d '='; }
# sign <digest> <openssl key options...>: reads what is signed
sign() { local digest=$1; shift; openssl dgst "-$digest" -mac HMAC "$@" -binary | url; }
# token <header> <claims> <digest> <key options...>
token() {
  local signed; signed="$(printf %s "$1" | url).$(printf %s "$2" | url)"; shift 2
  printf '%s.%s' "$signed" "$(printf %s "$signed" | sign "$@")"
}
header() { printf '{"alg":"%s","typ":"JWT"}' "$1"; }
hs256=$(header HS256)
text() { printf 'key:%s' "$1"; }

# vector <name> <reason, or ids of the events in JSON> <what it shows> [more options in JSON]; reads the body
vector() { cat > "$folder/$1.jwt"; entry "$@"; }
# entry: another judgement of a body that is there
entry() {
  local verdict; case $2 in \"*|'') verdict="\"genuine\":[$2]" ;; *) verdict="\"refused\":\"$2\"" ;; esac
  printf '{"file":"%s.jwt","shows":"%s",%s,"options":{"signingKey":["%s"]%s}}\n' \
    "$1" "$3" "$verdict" "$key" "${4:+,$4}" >> "$work/index"
}

for writer in 'python default' 'python indented' 'php default' 'php unescaped' 'php html' 'perl default' 'perl ascii' \
  'go default' 'go plain' 'java gson' 'java jackson' 'java indented' 'ruby default'; do
  read -r language style <<< "$writer"
  claims=$(write "$language" "$style" < truora-claims.json)
  head=$(printf '{"typ":"JWT","alg":"HS256"}' | write "$language" "$style")
  token "$head" "$claims" sha256 -macopt "$(text $key)" | vector "valid-$language-$style" "$both" "JSON by $writer"
done

claims=$(write python compact < truora-claims.json)
good=$(token "$hs256" "$claims" sha256 -macopt "$(text $key)")
IFS=. read -r h p s <<< "$good"
forged=$(printf %s "${claims/\"score\":0.75/\"score\":0.00}" | url)

token "$hs256" "$claims" sha256 -macopt "hexkey:$key" | vector key-as-bytes "$both" 'the key taken as hexadecimal'
entry key-as-bytes signature-wrong 'the same where the key is text alone' '"keyForm":"text"'
entry key-as-bytes "$both" 'the same where the key is hexadecimal alone' '"keyForm":"hex"'
entry valid-python-default signature-wrong 'a key taken as text where it is hexadecimal alone' '"keyForm":"hex"'
for bits in 384 512; do
  token "$(header HS$bits)" "$claims" sha$bits -macopt "$(text $key)" | vector "hs$bits" algorithm-refused "HS$bits, not allowed by itself"
  entry "hs$bits" "$both" "HS$bits where it is allowed" "\"algorithms\":[\"HS256\",\"HS$bits\"]"
  entry valid-python-default algorithm-refused "HS256 where only HS$bits is allowed" "\"algorithms\":[\"HS$bits\"]"
done
token "$(header HS512)" "$claims" sha256 -macopt "$(text $key)" | vector hs512-by-sha256 signature-wrong 'an allowed algorithm, another hash' '"algorithms":["HS256","HS512"]'
token "$hs256" "$claims" sha256 -macopt "$(text $old)" | vector old-key signature-wrong 'the key of before the rotation, no longer configured'
entry old-key "$both" 'the key of before the rotation, still configured' "\"signingKey\":[\"$key\",\"$old\"]"
token "$hs256" "$claims" sha256 -macopt "$(text $other)" | vector wrong-key signature-wrong 'a key of somebody else'
token "$hs256" "$claims" sha256 -macopt "$(text "${key^^}")" | vector key-in-upper-case signature-wrong 'a key as text in the other case is another key'

printf %s "$h.$forged.$s" | vector forged-claims signature-wrong 'a score changed after signing'
printf %s "$h.$p.$(printf %s "$h.$forged" | sign sha256 -macopt "$(text $key)")" | vector forged-signature signature-wrong 'the signature of other claims'
printf %s "$(printf '{"typ":"JWT","alg":"HS256"}' | url).$p.$s" | vector forged-header signature-wrong 'a header written otherwise after signing'
printf %s "$h.$(write python sorted < truora-claims.json | url).$s" | vector reordered-claims signature-wrong 'claims written in another order after signing'
printf %s "$h.$s.$p" | vector reordered-parts signature-wrong 'claims and signature exchanged'
printf %s "$p.$h.$s" | vector reordered-header algorithm-refused 'header and claims exchanged'
printf %s "${good:0:-1}" | vector truncated-by-one signature-malformed 'the last character missing'
printf %s "${good:0:-11}" | vector truncated-signature signature-wrong 'the end of the signature missing'
printf %s "$h.${p:0:100}" | vector truncated-claims signature-malformed 'two parts'
printf %s "$h" | vector truncated-header signature-malformed 'one part'
printf %s "$h.$p." | vector truncated-to-no-signature signature-wrong 'an empty signature'
printf '' | vector empty signature-malformed 'nothing'
printf '..' | vector empty-parts signature-malformed 'three parts of nothing'
printf %s "$h..$(printf %s "$h." | sign sha256 -macopt "$(text $key)")" | vector empty-claims payload-malformed 'claims of nothing, signed'
printf %s "$good." | vector a-fourth-part signature-malformed 'four parts'

number=0
for alg in none None nOnE NONE '' hs256 Hs256 'HS256 ' HS1 RS256 PS256 ES256 EdDSA HS; do
  # Names that differ by more than upper and lower case.
  number=$((number + 1)) name=$number-$(printf %s "$alg" | tr -c '[:alnum:]' - | tr '[:upper:]' '[:lower:]')
  printf %s "$(printf '{"alg":"%s","typ":"JWT"}' "$alg" | url).$p." | vector "alg-$name-unsigned" algorithm-refused "alg is ${alg:-empty}, no signature"
  token "$(header "$alg")" "$claims" sha256 -macopt "$(text $key)" | vector "alg-$name-signed" algorithm-refused "alg is ${alg:-empty}, signed as HS256"
done
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$work/rsa" 2> /dev/null
openssl pkey -in "$work/rsa" -pubout -out "$work/public"
rs=$(header RS256 | url).$p
printf %s "$rs.$(printf %s "$rs" | openssl dgst -sha256 -sign "$work/rsa" -binary | url)" | vector rs256 algorithm-refused 'RS256 by a key of the sender'
hex=$(xxd -p "$work/public" | tr -d '\n')
printf %s "$rs.$(printf %s "$rs" | sign sha256 -macopt "hexkey:$hex")" | vector rs256-by-public-key algorithm-refused 'RS256, signed with the public key as a secret'
openssl ecparam -name prime256v1 -genkey -noout -out "$work/ec"
es=$(header ES256 | url).$p
printf %s "$es.$(printf %s "$es" | openssl dgst -sha256 -sign "$work/ec" -binary | url)" | vector es256 algorithm-refused 'ES256 by a key of the sender'

# <name> <verdict> <what it shows> <header>
with_header() { token "$4" "$claims" sha256 -macopt "$(text $key)" | vector "$1" "$2" "$3"; }
jwk='{"kty":"oct","k":"AAAA"}'
with_header header-kid "$both" 'a key id, which is only a name' '{"alg":"HS256","kid":"HOK1","typ":"JWT"}'
with_header header-without-typ "$both" 'no typ' '{"alg":"HS256"}'
with_header header-of-the-provider "$both" 'a member that nobody knows, which is to be ignored' '{"alg":"HS256","version":{"major":1}}'
with_header header-without-alg algorithm-refused 'no alg' '{"typ":"JWT"}'
with_header header-alg-list algorithm-refused 'alg is a list' '{"alg":["HS256"]}'
with_header header-alg-null algorithm-refused 'alg is null' '{"alg":null}'
with_header header-alg-in-another-case algorithm-refused 'the member is called ALG' '{"ALG":"HS256"}'
with_header header-two-algs signature-malformed 'alg is there twice' '{"alg":"none","alg":"HS256"}'
with_header header-two-algs-escaped signature-malformed 'alg is there twice, once with an escape' '{"alg":"HS256","\u0061lg":"HS256"}'
with_header header-crit algorithm-refused 'an extension that must be understood' '{"alg":"HS256","crit":["exp"],"exp":1}'
with_header header-b64 algorithm-refused 'claims that are not encoded (RFC 7797)' '{"alg":"HS256","b64":false,"crit":["b64"]}'
with_header header-jwk algorithm-refused 'a key within' "{\"alg\":\"HS256\",\"jwk\":$jwk}"
with_header header-jku algorithm-refused 'an address of keys' '{"alg":"HS256","jku":"https://attacker.example.com/keys"}'
with_header header-x5u algorithm-refused 'an address of certificates' '{"alg":"HS256","x5u":"https://attacker.example.com/certificate"}'
with_header header-x5c algorithm-refused 'certificates within' '{"alg":"HS256","x5c":["AAAA"]}'
with_header header-zip algorithm-refused 'compressed claims' '{"alg":"HS256","zip":"DEF"}'
with_header header-no-object algorithm-refused 'a header that is a text' '"HS256"'
with_header header-no-json signature-malformed 'a header that is no JSON' 'HS256'

# <name> <verdict> <what it shows> <claims> [options]
with_claims() { token "$hs256" "$4" sha256 -macopt "$(text $key)" | vector "$1" "$2" "$3" "${5:-}"; }
with_claims claims-no-json payload-malformed 'claims that are no JSON' 'events'
with_claims claims-list payload-malformed 'claims that are a list' '[]'
with_claims claims-without-events payload-malformed 'no events' '{"iat":1585782031,"iss":"Truora"}'
with_claims claims-no-events '' 'an empty list of events' '{"events":[],"iat":1585782031}'
with_claims claims-one-event '"HKE1"' 'one event of a type to come' '{"events":[{"id":"HKE1","event_type":"new_thing","event_action":"happened","object":{"anything":[1]},"timestamp":"2020-04-01T23:00:30Z","version":"2.0"}]}'
with_claims claims-of-another-issuer "$both" 'another issuer, where none is asked for' "${claims/\"Truora\"/\"Somebody\"}"
entry claims-of-another-issuer issuer-wrong 'another issuer, where one is asked for' '"issuer":"Truora"'
entry valid-python-default "$both" 'the issuer that is asked for' '"issuer":"Truora"'
with_claims claims-expired timestamp-outside-tolerance 'past its own end' "{\"exp\":1585782091,${claims:1}"
with_claims claims-not-before timestamp-outside-tolerance 'before its own beginning' "{\"nbf\":4102444800,${claims:1}"
entry valid-python-default timestamp-outside-tolerance 'older than is asked for' '"maxAgeMs":300000'
entry valid-java-gson "$both" 'younger than is asked for, its time written as 1.585782031E9' '"maxAgeMs":10000000000000'
with_claims claims-without-time "$both" 'no time of signing' "${claims/\"iat\":1585782031,/}"
entry claims-without-time timestamp-outside-tolerance 'no time of signing, where one is needed' '"maxAgeMs":300000'
printf '{"events":[{"id":"\377"}]}' | url > "$work/bytes"
printf %s "$h.$(cat "$work/bytes").$(printf %s "$h.$(cat "$work/bytes")" | sign sha256 -macopt "$(text $key)")" | vector claims-not-utf8 payload-malformed 'claims that are not UTF-8, signed'

printf '%s\n' "$good" | vector junk-line-feed "$both" 'a line feed at the end, which is no part of it'
printf '"%s"' "$good" | vector junk-quoted signature-malformed 'a token in quotes'
printf '{"token":"%s"}' "$good" | vector junk-wrapped signature-malformed 'a token in JSON'
printf 'Bearer %s' "$good" | vector junk-bearer signature-malformed 'a scheme before it'
printf %s "$good" | fold -w 76 | vector junk-folded signature-malformed 'a token in lines'
printf '%s=' "$good" | vector junk-padded signature-malformed 'a padded signature'
printf %s "$h.$p.$(printf %s "$h.$p" | openssl dgst -sha256 -mac HMAC -macopt "$(text $key)" -binary | base64 -w0)" | vector junk-base64 signature-malformed 'a signature in the other alphabet'
printf %s "$h.$p.$(printf %s "$h.$p" | openssl dgst -sha256 -mac HMAC -macopt "$(text $key)" -r | cut -d' ' -f1)" | vector junk-hex signature-wrong 'a signature in hexadecimal'
printf '%s' "$claims" | vector junk-json signature-malformed 'the claims alone, not signed'
printf '<!doctype html><title>502 Bad Gateway</title>' | vector junk-html signature-malformed 'a page'
openssl enc -aes-128-ctr -nosalt -K 00 -iv 00 -in /dev/stdin < <(head -c 500 /dev/zero) 2> /dev/null | vector junk-bytes signature-malformed 'bytes of no meaning'
printf %s "$good" | gzip -n | vector junk-gzip body-compressed 'a compressed token'
printf 'é.日.🙂' | vector junk-multibyte signature-malformed 'three parts of several bytes a character'

{ printf '[\n'; paste -sd, "$work/index" | sed 's/},{"file"/},\n{"file"/g'; printf ']\n'; } | python3 -c '
import json, sys
entries = json.load(sys.stdin)
json.dump(entries, sys.stdout, indent=2, ensure_ascii=False); print()' > "$folder/index.json"
npx oxfmt "$folder/index.json"
echo "$(ls "$folder" | wc -l) files, $(grep -c '"file"' "$folder/index.json") judgements"
