import json, sys
styles = {
    "default": {},
    "compact": {"separators": (",", ":"), "ensure_ascii": False},
    "indented": {"indent": 2},
    "sorted": {"sort_keys": True},
}
sys.stdout.write(json.dumps(json.load(sys.stdin), **styles[sys.argv[1]]))
