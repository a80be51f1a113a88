/** They speak of what the candidate just did, and never of what is on record. */
export const notices = {
  verificationFailed: 'The eID could not verify you. Nothing was submitted. You can try again.',
  verificationStopped: 'You stopped the verification. Nothing was submitted. You can start it again.',
  verificationRefused: 'This verification cannot be used here. Verify again, with an eID of your own.',
  identityRefused: 'This was not accepted. You can verify with an eID instead.',
  reviewRefused: 'This was not accepted. Verify again to go on.',
  approvalRefused: 'Your decision did not reach us. Open the approval again.',
  reportLocked: 'The report has been locked again. Verify to open it.',
  sessionEnded: 'Your session on this device has ended.',
  outcomeUnknown: 'The connection broke. Below is what is on record now; go on from there.',
} as const;

/** For what the eID says when there is no verification. */
export const eidNotice = (eidError: string): string =>
  eidError === 'declined' ? notices.verificationStopped : notices.verificationFailed;
