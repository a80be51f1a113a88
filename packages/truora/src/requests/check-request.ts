import type { KnownRegion } from '../generated/enums.ts';
import type { Frequency } from './frequency.ts';

/** Letters and numbers of a form are text; what is `undefined` is not sent. */
type Text = string | undefined;

/** Countries of which a national identity document is asked: those of the guide, and `EC` and `AR`, which only the older reference lists (a warning says so). */
export type CheckCountry = 'AR' | 'BR' | 'CL' | 'CO' | 'CR' | 'EC' | 'MX' | 'PE';

type AnyCountry = CheckCountry | 'ALL';
type OtherThanBrazil = Exclude<CheckCountry, 'BR'>;

/** What every request has. */
export interface CheckTerms {
  /**
   * `true` makes a new check, which is billed, whatever was checked before; `false` "search[es] for a previous performed check", and makes one where there is none.
   * No default: say which.
   */
  readonly force_creation: boolean;
  /** Of your own, at most 128 characters: "any relevant information for your operation or use case". Whether it is shown again is not documented: put no secret into it. */
  readonly custom_input?: Text;
  /** The report that the check goes into. */
  readonly report_id?: Text;
  /** Checks again at this interval. */
  readonly watch?: Frequency | undefined;
}

/** All that can be told of whom or what is checked. Dates are `YYYY-MM-DD`. "You should always provide as many inputs as possible." */
export interface CheckSubject {
  readonly national_id?: Text;
  /** Of a foreigner. */
  readonly foreign_id?: Text;
  readonly tax_id?: Text;
  readonly first_name?: Text;
  readonly last_name?: Text;
  readonly company_name?: Text;
  readonly date_of_birth?: Text;
  /** Of the document. */
  readonly issue_date?: Text;
  /** Of a vehicle's permit, in Chile. */
  readonly payment_date?: Text;
  readonly phone_number?: Text;
  /** Brazil: where to search beside the region that the person is from. */
  readonly region?: KnownRegion | undefined;
  /** Brazil: the RG, letters and digits alone. */
  readonly state_id?: Text;
  readonly birth_certificate?: Text;
  readonly diplomatic_id?: Text;
  readonly driver_license?: Text;
  readonly escrow?: Text;
  readonly license_plate?: Text;
  /** ISO 3166-1, two letters, lower case: `ve`. */
  readonly native_country?: Text;
  readonly owner_document_id?: Text;
  readonly owner_document_type?: Text;
  readonly passport?: Text;
  /** Of Venezuelans in Colombia. */
  readonly pep?: Text;
  /** Of Venezuelans in Peru. */
  readonly ptp?: Text;
  readonly professional_card?: Text;
  readonly vehicle_id?: Text;
  /** Peru: of a certificate of criminal records. */
  readonly verification_code?: Text;
}

interface PersonTerms extends CheckTerms, CheckSubject {
  readonly type: 'person';
  /** "Indicates that you have the authorization of the person to be checked. This is mandatory in order to comply with data protection laws." */
  readonly user_authorized: true;
}

/** "For background checks in Brazil, create a new key named date_of_birth." The older reference asks for `region`, too: a warning says so. */
export interface BrazilianPersonCheck extends PersonTerms {
  readonly country: 'BR';
  /** The CPF. */
  readonly national_id: string;
  readonly date_of_birth: string;
}

/** A person by the national id, in any country but Brazil. */
export interface NationalPersonCheck extends PersonTerms {
  readonly country: OtherThanBrazil | 'ALL';
  /** "ID card number (numbers only, CC for Colombia, CURP for Mexico, DNI for Peru and so on)". */
  readonly national_id: string;
}

/** A foreigner by a foreign id. */
export interface ForeignPersonCheck extends PersonTerms {
  readonly country: OtherThanBrazil;
  readonly national_id?: undefined;
  readonly foreign_id: string;
}

/** A foreigner by a passport. */
export interface PassportPersonCheck extends PersonTerms {
  readonly country: OtherThanBrazil;
  readonly national_id?: undefined;
  readonly foreign_id?: undefined;
  readonly passport: string;
}

/** A foreigner by a diplomatic id. */
export interface DiplomaticPersonCheck extends PersonTerms {
  readonly country: OtherThanBrazil;
  readonly national_id?: undefined;
  readonly foreign_id?: undefined;
  readonly passport?: undefined;
  readonly diplomatic_id: string;
}

/** A Venezuelan in Colombia, by the PEP. */
export interface PepPersonCheck extends PersonTerms {
  readonly country: 'CO';
  readonly national_id?: undefined;
  readonly foreign_id?: undefined;
  readonly pep: string;
}

/** A Venezuelan in Peru, by the PTP. */
export interface PtpPersonCheck extends PersonTerms {
  readonly country: 'PE';
  readonly national_id?: undefined;
  readonly foreign_id?: undefined;
  readonly ptp: string;
}

/** Searches the international lists by name. */
export interface NamedPersonCheck extends PersonTerms {
  readonly country: 'ALL';
  readonly national_id?: undefined;
  readonly first_name: string;
  readonly last_name: string;
}

interface VehicleTerms extends CheckTerms, CheckSubject {
  readonly type: 'vehicle';
  readonly country: CheckCountry;
  readonly user_authorized: boolean;
}

/** A vehicle by its plate. */
export interface VehicleCheck extends VehicleTerms {
  readonly license_plate: string;
}

/** A vehicle by its owner, where its plate is not known: in Argentina, for one. */
export interface OwnedVehicleCheck extends VehicleTerms {
  readonly license_plate?: undefined;
  readonly national_id: string;
}

interface CompanyTerms extends CheckTerms, CheckSubject {
  readonly type: 'company';
  readonly user_authorized: boolean;
}

/** A company by its tax id. */
export interface CompanyCheck extends CompanyTerms {
  readonly country: AnyCountry;
  readonly tax_id: string;
}

/** A company by another document than its tax id. */
export interface OtherwiseIdentifiedCompanyCheck extends CompanyTerms {
  readonly country: CheckCountry;
  readonly tax_id?: undefined;
  readonly national_id: string;
}

/** Searches the international lists by name. */
export interface NamedCompanyCheck extends CompanyTerms {
  readonly country: 'ALL';
  readonly tax_id?: undefined;
  readonly company_name: string;
}

/**
 * A check of a person, a vehicle or a company, by country and kind.
 *
 * @example
 * const request: CheckRequest = {
 *   country: 'BR', type: 'person', national_id: '00000000000', date_of_birth: '1990-01-31',
 *   user_authorized: true, force_creation: false,
 * };
 */
export type CheckRequest =
  | BrazilianPersonCheck
  | NationalPersonCheck
  | ForeignPersonCheck
  | PassportPersonCheck
  | DiplomaticPersonCheck
  | PepPersonCheck
  | PtpPersonCheck
  | NamedPersonCheck
  | VehicleCheck
  | OwnedVehicleCheck
  | CompanyCheck
  | OtherwiseIdentifiedCompanyCheck
  | NamedCompanyCheck;

/** A check of a custom type of the account, in any country. */
export interface CustomCheckRequest extends CheckTerms, CheckSubject {
  /** `'CO'`, or any other that Truora has opened since. */
  readonly country: string;
  /** The name of the custom type: neither person, nor vehicle, nor company. */
  readonly type: string;
  /** Whether the person consents, where it is one. No default: say which. */
  readonly user_authorized: boolean;
}
