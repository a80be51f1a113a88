import { canarySuite } from '@bgc/promises/suites';

import { portalCanaries } from './support/canaries.ts';

canarySuite(portalCanaries);
