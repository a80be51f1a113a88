# The text of the first member of that name, as it stands in the JSON of the standard input.
import json, sys
text = sys.stdin.buffer.read().decode()
start = text.index('"%s"' % sys.argv[1]) + len(sys.argv[1]) + 2
while text[start] in " \t\r\n:": start += 1
end = json.JSONDecoder().raw_decode(text, start)[1]
sys.stdout.buffer.write(text[start:end].encode())
