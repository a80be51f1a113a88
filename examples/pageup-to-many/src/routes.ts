import type { Order } from './order.ts';
import type { ProviderName } from './provider.ts';

/** One row of the table. What is left out fits every order. */
export interface Route {
  readonly packageCode?: string;
  /** ISO 3166-1, two letters each. */
  readonly countries?: readonly string[];
  readonly to: ProviderName;
  /** Sterling's package id. The others need none. */
  readonly product?: string;
  /** What the recruiter sees as the kind of the report. */
  readonly reportType: string;
  /** For people who read the record. */
  readonly because: string;
}

/** The first row that fits decides, so what is special comes first. An order that fits none fails, with a reason. */
export const routes: readonly Route[] = [
  {
    packageCode: 'EMPLOYMENT',
    ...{ to: 'attestr', reportType: 'Employment check' },
    because: 'Attestr asks employers, whatever the country',
  },
  {
    countries: ['BR', 'CL', 'CO', 'CR', 'MX', 'PE'],
    ...{ to: 'truora', reportType: 'Background check' },
    because: 'Truora searches the registers of Latin America',
  },
  {
    packageCode: 'FULL',
    countries: ['US', 'CA'],
    ...{ to: 'sterling', product: '1234', reportType: 'Background check' },
    because: "Sterling's package 1234 is what is sold as FULL",
  },
  {
    packageCode: 'BASIC',
    countries: ['US', 'CA'],
    ...{ to: 'sterling', product: '2345', reportType: 'Background check' },
    because: "Sterling's package 2345 is what is sold as BASIC",
  },
];

const fits = (
  { packageCode, countries }: Route,
  { country, ...order }: Pick<Order, 'packageCode' | 'country'>,
): boolean =>
  (packageCode === undefined || packageCode === order.packageCode) &&
  (countries === undefined || (country !== undefined && countries.includes(country)));

export const routeOf = (
  order: Pick<Order, 'packageCode' | 'country'>,
  table: readonly Route[] = routes,
): Route | undefined => table.find((route) => fits(route, order));
