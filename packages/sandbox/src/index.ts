export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';
export type { AttestrAccountReference } from './attestr/account-of.ts';
export type { AccountBehaviour as AttestrAccountBehaviour, CreationCounts } from './attestr/account.ts';
export type { AttestrAccountOptions } from './attestr/add-account.ts';
export type { AttestrClientOptions, AttestrSandbox } from './attestr/attestr.ts';
export type { BackOffice, MediaRequest, QueryRequest, WebhookRequest } from './attestr/back-office.ts';
export { jsonStyleNames, type JsonStyleName } from './attestr/json-style.ts';
export type { AttestrErrorCode } from './attestr/errors.ts';
export { attestrMagicValues, type AttestrMagicValue } from './attestr/magic-values.ts';
export type { Outcome as AttestrOutcome } from './attestr/outcome.ts';
export type { AttestrProfileState, AttestrRequestState, AttestrState, MediaState } from './attestr/state.ts';
export type { AttestrCheckKind } from './attestr/world.ts';
export type { AttestrWebhookEvent, WebhookRegistration } from './attestr/webhooks/register-webhook.ts';
export type { CandidateCheckOptions, CandidateCheckReference } from './candidate-portal/add-check.ts';
export type { CandidatePortalClientOptions, CandidatePortalSandbox } from './candidate-portal/candidate-portal.ts';
export type { ChangedBy, StatusChange } from './candidate-portal/check.ts';
export type { CandidateFlow, PackageFlags } from './candidate-portal/flow.ts';
export type { CandidateCheckState } from './candidate-portal/state.ts';
export type { Callbacks, DeliveryFilter, DeliveryRequest } from './callbacks/callbacks.ts';
export type {
  AttemptOutcome,
  CallbackDelivery,
  DeliveryAttempt,
  DeliveryTraits,
  Transfer,
} from './callbacks/delivery.ts';
export type { CallbackRoute, CallbackTarget } from './callbacks/route-table.ts';
export {
  type RunOptions,
  type SandboxClock,
  type ScheduleOptions,
  type VirtualClock,
  isVirtualClock,
} from './clock/clock.ts';
export { createRealClock } from './clock/system-time.ts';
export { createVirtualClock, VIRTUAL_START } from './clock/virtual-clock.ts';
export type { Delivery, Incoming, Reply } from './exchange/exchange.ts';
export type { FaultBoard, FaultState, FaultSubject } from './faults/fault-board.ts';
export type { FaultKind, FaultName, FaultSpec, FaultTarget, LostAnswer } from './faults/fault.ts';
export { faultNames } from './faults/strike.ts';
export type { Fidelity, FidelityEntry } from './fidelity.ts';
export type { Journal, JournalCounts, JournalEntry } from './journal/journal.ts';
export type { Json, JsonObject } from './json.ts';
export type { Fuzz, FuzzOptions } from './serialization/fuzz.ts';
export type { TokenCount } from './pageup/access-tokens.ts';
export type { AppliedUpdate, CheckRecord, CheckResult, CheckStatus, Wipe, WritableField } from './pageup/check.ts';
export type { CheckSpec } from './pageup/check-spec.ts';
export type { CheckState } from './pageup/check-state.ts';
export { magicValues, type MagicValue } from './pageup/magic-values.ts';
export { magicValueCatalogue, type MagicValueEntry } from './magic-value-catalogue.ts';
export type { PageUpClientOptions, PageUpSandbox } from './pageup/pageup.ts';
export type { Summary } from './pageup/summary.ts';
export type { PageUpEnvironment, TenantBehaviour, TenantOptions } from './pageup/tenant.ts';
export type {
  AccountBehaviour,
  ReferenceCode,
  ScreeningCounts,
  ScreeningPackage,
  SterlingEnvironment,
} from './sterling/account.ts';
export type { AccountReference } from './sterling/account-of.ts';
export type { AccountOptions } from './sterling/add-account.ts';
export { sterlingMagicValues, type SterlingMagicValue } from './sterling/magic-values.ts';
export type { CallbackBehaviour } from './sterling/callbacks/callback-behaviour.ts';
export type { IdentityBehaviour } from './sterling/identity-behaviour.ts';
export type { PackageSpec } from './sterling/package-spec.ts';
export type { AdverseActionStep, DisputeRequest, Portal } from './sterling/portal.ts';
export type { ProcessRequest } from './sterling/process-screening.ts';
export type { DocumentState, IdentityState, RecordBook } from './sterling/record-book.ts';
export type { Outcome } from './sterling/screening-life.ts';
export type { CandidateState, ScreeningState, SterlingState, SubscriptionState } from './sterling/state.ts';
export type { SterlingClientOptions, SterlingSandbox } from './sterling/sterling.ts';
export type { TruoraCheckCounts, TruoraBehaviour } from './truora/account.ts';
export type { TruoraAccountReference } from './truora/account-of.ts';
export type { TruoraAccountOptions } from './truora/add-account.ts';
export type { FinishRequest } from './truora/by-hand.ts';
export type { Outcome as TruoraOutcome } from './truora/checks/outcome.ts';
export type { DashboardRule, DashboardRuleSpec } from './truora/hooks/dashboard-rule.ts';
export type { HookBehaviour } from './truora/hooks/hook-behaviour.ts';
export { truoraMagicFields, truoraMagicValues, type TruoraMagicValue } from './truora/magic-values.ts';
export type { CheckState as TruoraCheckState, ContinuousCheckState, HookState, TruoraState } from './truora/state.ts';
export type { TruoraClientOptions, TruoraSandbox } from './truora/truora.ts';
