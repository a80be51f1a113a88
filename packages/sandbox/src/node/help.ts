import { faultNames } from '../faults/strike.ts';
import { INSTRUCTIONS } from './instruction.ts';

export const HELP = `Usage: npx @bgc/sandbox [options]             starts a sandbox
       npx @bgc/sandbox <command> [options]   tells one that runs

Background-check providers, emulated on this machine. Prints hosts and credentials, then every request as it comes.

Options for starting:
  --port <n>          port on 127.0.0.1 (default 4010; 0 takes any free one)
  --seed <text>       the same seed gives the same people, ids and credentials (default 1)
  --fuzz <how>        off, on or aggressive: PageUp's fuzzy serializer (default on)
  --clock <which>     real or virtual: virtual stands still until it is advanced (default real)
  --tenant <id>       a PageUp customer; may be given several times (default 218 and 731)
  --checks <n>        pending checks to seed for each customer (default 12)
  --account <name>    an account at Sterling, Truora and Attestr; may be given several times (default acme)
  --fault <fault>     kind[@operation][:name=value,...]; may be given several times
                      kinds: ${faultNames.join(', ')}
                      operations of PageUp: token, list, update, resume
                      operations of Sterling: requestToken, createCandidate, createScreening, getScreening, ...
                      operations of Truora: createCheck, getCheck, listCheckDetails, createHook, ...
                      operations of Attestr: createEmploymentCheck, getAsyncRequest, uploadDocument, ...
                      operations of candidate-portal: getCandidateBackgroundCheck, submitCandidateIdentification, ...
                      names: probability, nth, times, tenant, subject, and the kind's own (ms, status, retryAfter, ending, ...)
  --json              a JSON object a line instead of words, each with "event": listening, request, ...
  --quiet             the address alone: no credentials, no requests
  --help              this text

Commands, to a sandbox that runs; or typed, without npx @bgc/sandbox, where it runs:
${INSTRUCTIONS}

Options of commands:
  --url <address>     the sandbox's (default http://127.0.0.1:4010); --port <n> is shorter
  --json              the answer as JSON
  --env               credentials as lines for a shell, of the first customer or account, or with --tenant and --account

Examples:
  npx @bgc/sandbox --fault reset@update:probability=0.1
  npx @bgc/sandbox --fault too-many-requests@list:nth=3,retryAfter=2 --fuzz aggressive
  npx @bgc/sandbox advance 5m
  eval "$(npx @bgc/sandbox credentials --env)"

In CI or in the background it reads nothing from a terminal; input from a pipe is read as typed lines.
`;
