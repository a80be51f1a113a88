# `write <writer> <style>`: the JSON of the standard input as that language's serialiser writes it.
export GOCACHE=${TMPDIR:-/tmp}/vectors-go GOFLAGS=-mod=mod
writers=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
jars=/usr/share/java/gson.jar:/usr/share/java/jackson-core.jar:/usr/share/java/jackson-databind.jar:/usr/share/java/jackson-annotations.jar
write() {
  case $1 in
    python) python3 "$writers/write.py" "$2" ;;
    php) php "$writers/write.php" "$2" ;;
    perl) perl "$writers/write.pl" "$2" ;;
    # Its encoder ends with a line feed, which is no part of a token or of a signed text.
    go) go run "$writers/write.go" "$2" | perl -pe 'chomp if eof' ;;
    java) java -cp "$jars" "$writers/Write.java" "$2" ;;
    ruby) ruby "$writers/write.rb" "$2" ;;
  esac
}
