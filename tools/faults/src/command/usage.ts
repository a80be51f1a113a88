export const usage = `Which promises each client keeps when the server or the network misbehaves.

  npm run faults                       every client of ours, one operation of each class, every fault
  npm run faults -- [options]

  --client <name>      one client: pageup, sterling, truora, attestr, candidate-portal, or with --peers one of those
  --fault <name>       one fault, by the name that its row has
  --operation <name>   one operation, by the name that its spec has; with --fault: all details, and what went to and fro
  --every-operation    every operation of every class, instead of one
  --seed <n>           another operation of each class stands for it
  --width <n>          so many cells side by side: 16 unless told; 1 runs each by itself
  --peers              clients of other makers beside ours: installs them first
  --write              writes docs/fault-matrix.md: with --peers, and nothing left out
  --verbose            lists the cells that were tried again
  --help               this

  ✓ every promise kept   ✗ broken, with a letter for each promise   – nothing to ask
  Exit status: 0 where ours broke nothing but what is known and listed, 1 where they did, 2 where the command could not be carried out.
`;
