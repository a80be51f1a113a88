import { canarySuite } from '@bgc/promises/suites';

import { pageUpCanaries } from './support/canary/canaries.ts';

canarySuite(pageUpCanaries);
