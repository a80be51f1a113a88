use JSON::PP;
local $/;
my $json = JSON::PP->new;
my %styles = (default => $json->utf8, ascii => JSON::PP->new->ascii->canonical, indented => JSON::PP->new->utf8->pretty->canonical);
print $styles{ $ARGV[0] }->encode(JSON::PP->new->utf8->decode(<STDIN>));
