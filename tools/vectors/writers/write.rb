require 'json'
document = JSON.parse(STDIN.read)
print(ARGV[0] == 'indented' ? JSON.pretty_generate(document) : JSON.generate(document))
