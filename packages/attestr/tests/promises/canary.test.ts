import { canarySuite } from '@bgc/promises/suites';

import { attestrCanaries } from './support/canary/canaries.ts';

canarySuite(attestrCanaries);
