/** `uat` is PageUp's test system, `live` holds real applicants. */
export type PageUpEnvironment = 'uat' | 'live';

/** `dc2` Australia, `dc3` UK and EMEA, `dc4` US, `dc5` South-East Asia; PageUp says which one a customer is on. */
export type PageUpDataCentre = 'dc2' | 'dc3' | 'dc4' | 'dc5' | (string & {});

export interface PageUpHosts {
  readonly baseUrl: string;
  readonly tokenUrl: string;
}

const suffix: Readonly<Record<PageUpEnvironment, string>> = { uat: 'uat', live: '' };

/**
 * Where one customer's PageUp is. `https://api[uat].<data centre>.pageuppeople.com` and
 * `https://login[uat].<data centre>.pageuppeople.com/connect/token`
 * (https://developers.pageuppeople.com/Api/Partners/BackgroundChecking, "Retrieving an access token" and "URL format").
 */
export const hostsOf = (environment: PageUpEnvironment, dataCentre: PageUpDataCentre): PageUpHosts => ({
  baseUrl: `https://api${suffix[environment]}.${dataCentre}.pageuppeople.com`,
  tokenUrl: `https://login${suffix[environment]}.${dataCentre}.pageuppeople.com/connect/token`,
});
