/** In place of the id that the sandbox gives the candidate. */
export const CANDIDATE = 'CANDIDATE';

/**
 * What was written to a store by each version whose records are still read, as docs/semver.md promises: key and value of each record.
 * What is there is never changed. Where the form changes, the new one is added behind it; one goes when the promise of reading it ends.
 */
export const STORED_BY: readonly { readonly version: string; readonly records: Readonly<Record<string, string>> }[] = [
  {
    version: '0.1.0',
    records: {
      'open/sterling/1001': '1767603780000 1767603780000',
      'open/sterling/1002': '1767603780000 1767603780000',
      'order/sterling/1001':
        '1767225600000 callback aa319fcea0c6de1be4c096e2f6b13d53d16a1a09b37ac43f23b45ff57acd89b9 1767225600000',
      'order/truora/f9e27dd748a3f431e293a8cc9eb1986ee4a4d321ea7d278b7498e2c1b0efa3c8': '1767225600000',
      'pageup/uat/dc2/218/80751':
        '{"format":1,"id":"80751","generation":1,"state":"handedOut","fence":1,"document":{"id":80751,"status":"pending","applicant":{"firstName":"Ada","lastName":"Fontaine"},"package":{"code":"POLICE-ONLY"}},"confirmed":{"status":"new","referenceNumber":"REF-80751"},"pending":[],"failures":0,"notBefore":0,"confirmedAt":1767603600000}',
      'pageup/uat/dc2/218/80754':
        '{"format":1,"id":"80754","generation":2,"state":"done","fence":2,"confirmed":{"status":"completed","referenceNumber":"REF-80754","reasonForFail":"","results":[{"reportType":"Summary","reportLink":"https://reports.example.com/1","status":"pass"}]},"pending":[],"failures":0,"notBefore":0,"confirmedAt":1767603600000}',
      'pageup/uat/dc2/218/80757':
        '{"format":1,"id":"80757","generation":3,"state":"handedOut","fence":3,"document":{"id":80757,"status":"pending","applicant":{"firstName":"Otis","lastName":"Mbeki"},"package":{"code":"STANDARD"}},"confirmed":{"status":"new","referenceNumber":"REF-80757"},"pending":[{"status":"completed","referenceNumber":"REF-80757","reasonForFail":"","results":[{"reportType":"Summary","reportLink":"https://reports.example.com/1","status":"pass"}]}],"failures":0,"notBefore":0,"confirmedAt":1767603600000}',
      'settled/attestr/AR1': 'webhook',
      'signature/attestr/36ba1dcd8e11a6d7050744a2ae2a6406e090915805c37e62b81ae056396384cf':
        '0d8fd86364cdfcb82eb39861dd9fd9c7fd75f1e3f9cf3528a47a91fa4eaa8ad4',
      'sterling/integration/default/candidates/CANDIDATE':
        '{"format":1,"confirmed":{"clientReferenceId":"17","givenName":"Robin","familyName":"Sample","email":"robin@example.com","dob":"1990-01-31"},"intended":{"clientReferenceId":"17","givenName":"Robin","familyName":"Sample","email":"robin@example.com","dob":"1990-01-31","phone":"+15555550100"}}',
      'webhook/attestr/a3e43d64fff15a77dd28fa1e0fde8689882a6ef56c7dc233accca4cb4c61e55a': 'handled',
      'webhook/sterling/b2bef3d35fe3f1f78ce4921790f931d360ed9a7bd7ddf9d3de181a33c5338bc9': 'handled',
      'webhook/truora/5bc7c78903b2ee61e793f2ad6c952ee89966342952b31a1736fb9ba8dab2f75d': 'handled',
    },
  },
];
