<?php
$styles = [
  'default' => 0,
  'unescaped' => JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES,
  'indented' => JSON_PRETTY_PRINT | JSON_PRESERVE_ZERO_FRACTION,
  'html' => JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT,
];
echo json_encode(json_decode(stream_get_contents(STDIN)), $styles[$argv[1]]);
