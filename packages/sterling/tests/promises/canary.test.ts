import { canarySuite } from '@bgc/promises/suites';

import { sterlingCanaries } from './support/canary/canaries.ts';

canarySuite(sterlingCanaries);
