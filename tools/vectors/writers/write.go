package main

import (
	"encoding/json"
	"os"
)

func main() {
	var document any
	if err := json.NewDecoder(os.Stdin).Decode(&document); err != nil {
		panic(err)
	}
	encoder := json.NewEncoder(os.Stdout)
	encoder.SetEscapeHTML(os.Args[1] != "plain")
	if os.Args[1] == "indented" {
		encoder.SetIndent("", "\t")
	}
	if err := encoder.Encode(document); err != nil {
		panic(err)
	}
}
