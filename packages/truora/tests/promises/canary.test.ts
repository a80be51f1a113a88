import { canarySuite } from '@bgc/promises/suites';

import { truoraCanaries } from './support/canary/canaries.ts';

canarySuite(truoraCanaries);
