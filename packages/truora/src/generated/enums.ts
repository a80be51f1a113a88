// Generated from specs/truora.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.

/** The values of Country that are known; others may come. */
export const KnownCountry = ['ALL', 'AR', 'BR', 'CL', 'CO', 'CR', 'EC', 'MX', 'PE'] as const;
export type KnownCountry = (typeof KnownCountry)[number];
/** Is it one of the values of Country that are known? */
export const isKnownCountry = (value: unknown): value is KnownCountry => (KnownCountry as readonly unknown[]).includes(value);

/** The values of CheckType that are known; others may come. */
export const KnownCheckType = ['person', 'company', 'vehicle'] as const;
export type KnownCheckType = (typeof KnownCheckType)[number];
/** Is it one of the values of CheckType that are known? */
export const isKnownCheckType = (value: unknown): value is KnownCheckType => (KnownCheckType as readonly unknown[]).includes(value);

/** The values of CheckPriority that are known; others may come. */
export const KnownCheckPriority = ['low', 'medium', 'high'] as const;
export type KnownCheckPriority = (typeof KnownCheckPriority)[number];
/** Is it one of the values of CheckPriority that are known? */
export const isKnownCheckPriority = (value: unknown): value is KnownCheckPriority => (KnownCheckPriority as readonly unknown[]).includes(value);

/** The values of Region that are known; others may come. */
export const KnownRegion = ['AC', 'AL', 'AM', 'AP', 'BA', 'CE', 'DF', 'ES', 'GO', 'MA', 'MG', 'MS', 'MT', 'PA', 'PB', 'PE', 'PI', 'PR', 'RJ', 'RN', 'RO', 'RR', 'RS', 'SC', 'SE', 'SP', 'TO'] as const;
export type KnownRegion = (typeof KnownRegion)[number];
/** Is it one of the values of Region that are known? */
export const isKnownRegion = (value: unknown): value is KnownRegion => (KnownRegion as readonly unknown[]).includes(value);

/** The values of CheckStatus that are known; others may come. */
export const KnownCheckStatus = ['not_started', 'in_progress', 'delayed', 'completed', 'error'] as const;
export type KnownCheckStatus = (typeof KnownCheckStatus)[number];
/** Is it one of the values of CheckStatus that are known? */
export const isKnownCheckStatus = (value: unknown): value is KnownCheckStatus => (KnownCheckStatus as readonly unknown[]).includes(value);

/** The values of DataSet that are known; others may come. */
export const KnownDataSet = ['affiliations_and_insurances', 'alert_in_media', 'behavior', 'business_background', 'criminal_record', 'driving_licenses', 'international_background', 'legal_background', 'personal_identity', 'professional_background', 'taxes_and_finances', 'traffic_fines', 'vehicle_information', 'vehicle_permits'] as const;
export type KnownDataSet = (typeof KnownDataSet)[number];
/** Is it one of the values of DataSet that are known? */
export const isKnownDataSet = (value: unknown): value is KnownDataSet => (KnownDataSet as readonly unknown[]).includes(value);

/** The values of ScoreResult that are known; others may come. */
export const KnownScoreResult = ['pending', 'found', 'not_found', 'error', 'delayed', 'ignored'] as const;
export type KnownScoreResult = (typeof KnownScoreResult)[number];
/** Is it one of the values of ScoreResult that are known? */
export const isKnownScoreResult = (value: unknown): value is KnownScoreResult => (KnownScoreResult as readonly unknown[]).includes(value);

/** The values of Severity that are known; others may come. */
export const KnownSeverity = ['unknown', 'none', 'very_low', 'low', 'medium', 'high', 'very_high'] as const;
export type KnownSeverity = (typeof KnownSeverity)[number];
/** Is it one of the values of Severity that are known? */
export const isKnownSeverity = (value: unknown): value is KnownSeverity => (KnownSeverity as readonly unknown[]).includes(value);

/** The values of DatabaseStatus that are known; others may come. */
export const KnownDatabaseStatus = ['not_started', 'completed', 'skipped', 'delayed', 'error', 'expired'] as const;
export type KnownDatabaseStatus = (typeof KnownDatabaseStatus)[number];
/** Is it one of the values of DatabaseStatus that are known? */
export const isKnownDatabaseStatus = (value: unknown): value is KnownDatabaseStatus => (KnownDatabaseStatus as readonly unknown[]).includes(value);

/** The values of IdentityStatus that are known; others may come. */
export const KnownIdentityStatus = ['found', 'not_found', 'dead'] as const;
export type KnownIdentityStatus = (typeof KnownIdentityStatus)[number];
/** Is it one of the values of IdentityStatus that are known? */
export const isKnownIdentityStatus = (value: unknown): value is KnownIdentityStatus => (KnownIdentityStatus as readonly unknown[]).includes(value);

/** The values of SummaryGender that are known; others may come. */
export const KnownSummaryGender = ['male', 'female'] as const;
export type KnownSummaryGender = (typeof KnownSummaryGender)[number];
/** Is it one of the values of SummaryGender that are known? */
export const isKnownSummaryGender = (value: unknown): value is KnownSummaryGender => (KnownSummaryGender as readonly unknown[]).includes(value);

/** The values of DetailGroup that are known; others may come. */
export const KnownDetailGroup = ['profile', 'legal', 'affiliations', 'vehicle', 'global', 'media', 'unknown'] as const;
export type KnownDetailGroup = (typeof KnownDetailGroup)[number];
/** Is it one of the values of DetailGroup that are known? */
export const isKnownDetailGroup = (value: unknown): value is KnownDetailGroup => (KnownDetailGroup as readonly unknown[]).includes(value);

/** The values of HourlyStatus that are known; others may come. */
export const KnownHourlyStatus = ['operational', 'degraded_performance', 'partial_outage', 'major_outage', 'under_maintenance', 'deprecated', 'undetermined'] as const;
export type KnownHourlyStatus = (typeof KnownHourlyStatus)[number];
/** Is it one of the values of HourlyStatus that are known? */
export const isKnownHourlyStatus = (value: unknown): value is KnownHourlyStatus => (KnownHourlyStatus as readonly unknown[]).includes(value);

/** The values of EnabledStatus that are known; others may come. */
export const KnownEnabledStatus = ['enabled', 'disabled'] as const;
export type KnownEnabledStatus = (typeof KnownEnabledStatus)[number];
/** Is it one of the values of EnabledStatus that are known? */
export const isKnownEnabledStatus = (value: unknown): value is KnownEnabledStatus => (KnownEnabledStatus as readonly unknown[]).includes(value);

/** The values of ScoreStatus that are known; others may come. */
export const KnownScoreStatus = ['new', 'up', 'down', 'same'] as const;
export type KnownScoreStatus = (typeof KnownScoreStatus)[number];
/** Is it one of the values of ScoreStatus that are known? */
export const isKnownScoreStatus = (value: unknown): value is KnownScoreStatus => (KnownScoreStatus as readonly unknown[]).includes(value);

/** The values of EventType that are known; others may come. */
export const KnownEventType = ['all', 'check', 'continuous_check'] as const;
export type KnownEventType = (typeof KnownEventType)[number];
/** Is it one of the values of EventType that are known? */
export const isKnownEventType = (value: unknown): value is KnownEventType => (KnownEventType as readonly unknown[]).includes(value);

/** The values of EventAction that are known; others may come. */
export const KnownEventAction = ['created', 'started', 'finished', 'delayed'] as const;
export type KnownEventAction = (typeof KnownEventAction)[number];
/** Is it one of the values of EventAction that are known? */
export const isKnownEventAction = (value: unknown): value is KnownEventAction => (KnownEventAction as readonly unknown[]).includes(value);

/** The values of SubscriberType that are known; others may come. */
export const KnownSubscriberType = ['web', 'email'] as const;
export type KnownSubscriberType = (typeof KnownSubscriberType)[number];
/** Is it one of the values of SubscriberType that are known? */
export const isKnownSubscriberType = (value: unknown): value is KnownSubscriberType => (KnownSubscriberType as readonly unknown[]).includes(value);

/** The values of BehaviorCountry that are known; others may come. */
export const KnownBehaviorCountry = ['bo', 'br', 'cl', 'co', 'cr', 'do', 'ec', 'gt', 'mx', 'pa', 'pe', 'sv', 've'] as const;
export type KnownBehaviorCountry = (typeof KnownBehaviorCountry)[number];
/** Is it one of the values of BehaviorCountry that are known? */
export const isKnownBehaviorCountry = (value: unknown): value is KnownBehaviorCountry => (KnownBehaviorCountry as readonly unknown[]).includes(value);

/** The values of BehaviorDocumentType that are known; others may come. */
export const KnownBehaviorDocumentType = ['civil-registration', 'curp', 'diplomatic-id', 'dni', 'driver-license', 'dui', 'escrow', 'foreign-id', 'foreign-societies', 'foreigner-card', 'general-registration', 'identity-card', 'individual-registration', 'license-plate', 'military-card', 'name', 'national-id', 'nis', 'nit', 'nuip', 'passport', 'pep', 'professional-card', 'query', 'ruc', 'rui', 'rut'] as const;
export type KnownBehaviorDocumentType = (typeof KnownBehaviorDocumentType)[number];
/** Is it one of the values of BehaviorDocumentType that are known? */
export const isKnownBehaviorDocumentType = (value: unknown): value is KnownBehaviorDocumentType => (KnownBehaviorDocumentType as readonly unknown[]).includes(value);

/** The values of BehaviorReason that are known; others may come. */
export const KnownBehaviorReason = ['absences', 'aggressive-behaviour', 'confidentiality-breach', 'drug-dealer', 'drug-possession', 'drunk', 'fights', 'good-reputation', 'identity-fraud', 'rape', 'sexual-harassment', 'tardiness', 'theft'] as const;
export type KnownBehaviorReason = (typeof KnownBehaviorReason)[number];
/** Is it one of the values of BehaviorReason that are known? */
export const isKnownBehaviorReason = (value: unknown): value is KnownBehaviorReason => (KnownBehaviorReason as readonly unknown[]).includes(value);
