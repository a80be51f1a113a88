// Generated from specs/sterling.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.

/** Every path of the API with its operations, in the form of openapi-typescript: what the client's `api` is typed by. */
export interface paths {
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description The credentials are the base64 of `client_id:client_secret` as they are, without the form encoding that RFC 6749 asks for:
         *     `example@example.com:86753O9` is `ZXhhbXBsZUBleGFtcGxlLmNvbTo4Njc1M085`. The token is to be kept until it expires.
         */
        post: operations["requestToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the packages of the account */
        get: operations["listPackages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/packages/{id}/price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the price of a screening
         * @description Refused while the candidate lacks what the package needs, with one error for each missing member.
         */
        get: operations["getPackagePrice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List candidates
         * @description The sample is one candidate without brackets (and so is the model of the Java SDK), while a live test of the JavaScript SDK asserts an array:
         *     an array is described here, and one object is read as an array of one. Totals, paging headers, and the default and the
         *     largest page are documented nowhere.
         */
        get: operations["listCandidates"];
        put?: never;
        /**
         * Create a candidate
         * @description `email` and `clientReferenceId` must be unique in the account. The table requires `clientReferenceId`, the overview
         *     ("minimum required fields: first name, last name, and email address") does not: the table is followed. Without an invite, a
         *     screening needs the `requiredFields` of its package too.
         */
        post: operations["createCandidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The candidate.
                 * @example 10001
                 */
                id: components["parameters"]["CandidateId"];
            };
            cookie?: never;
        };
        /**
         * Get a candidate
         * @description Does not give back everything that was sent; the sample lacks `driversLicense`.
         */
        get: operations["getCandidate"];
        /**
         * Replace a candidate
         * @description "All previously provided fields should be included in the request body with their desired values": what is left out may be
         *     lost, and not everything can be read back. Refused while a subscription needs what would be missing.
         */
        put: operations["updateCandidate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The candidate.
                 * @example 10001
                 */
                id: components["parameters"]["CandidateId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a link to the candidate portal
         * @description For the candidate's own use. Without a request body.
         */
        post: operations["createCandidateLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/trust": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The candidate.
                 * @example 10001
                 */
                id: components["parameters"]["CandidateId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trust a candidate
         * @description The identity must be verified. A candidate is trusted once.
         */
        post: operations["createCandidateTrust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/candidates/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The candidate.
                 * @example 10001
                 */
                id: components["parameters"]["CandidateId"];
            };
            cookie?: never;
        };
        /**
         * List the documents of a candidate
         * @description The sample's host, api-dev.kennect.com, occurs in two samples only and is taken for a slip.
         */
        get: operations["listCandidateDocuments"];
        put?: never;
        /**
         * Attach a document to a candidate
         * @description A PDF of at most 10 MB, as bytes; text would make empty pages.
         */
        post: operations["uploadCandidateDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order a screening
         * @description Under one `idempotency-key` the same operation is not performed twice. How long a key is remembered, and what is answered to the
         *     same key with another body, is not documented. With an `invite` it cannot be retried: "every new call made to the /screenings
         *     endpoint with an invite method will begin an entirely new screening"; what a key does then is not documented, so that one
         *     is sent and not relied upon.
         */
        post: operations["createScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        /** Get a screening */
        get: operations["getScreening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{id}/details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        /** Get the report items of a screening with their reasons */
        get: operations["getScreeningDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        /**
         * Get the report as a PDF
         * @description With the credential, "with no restrictions on time or use".
         */
        get: operations["getScreeningReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{id}/report-links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make links to the report that work once
         * @description Without a request body. Who has such a link needs no credential.
         */
        post: operations["createScreeningReportLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{id}/report.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        /**
         * Get the report as a PDF by a token that works once
         * @description The token comes with the links to the report. Reading it uses it up. That the token stands for the credential, so that none is sent, is
         *     assumed: the links are for somebody who has none. The SDK sends one with every call; nobody says that this one needs it, or refuses it.
         */
        get: operations["getScreeningReportByToken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{id}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite the candidate of an existing screening */
        post: operations["createScreeningInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        /** List the documents of a screening */
        get: operations["listScreeningDocuments"];
        put?: never;
        /**
         * Attach a document to a screening
         * @description A PDF of at most 10 MB, as bytes; text would make empty pages.
         */
        post: operations["uploadScreeningDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{id}/documents/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        /**
         * Get a document of a screening
         * @description The sample sends `content-type` where `accept` is meant.
         */
        get: operations["getScreeningDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/screenings/{id}/adverse-actions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin an adverse action
         * @description Sends the candidate a notice. Needs the account to be configured for it and the report to be ready; one at a time. Some reports
         *     refuse `reportItemIds`.
         */
        post: operations["createAdverseAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Screen a candidate again and again
         * @description Everything that is checked for a screening is checked here too. One for each candidate and package.
         */
        post: operations["createSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The subscription.
                 * @example 46
                 */
                id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** Get a subscription */
        get: operations["getSubscription"];
        put?: never;
        post?: never;
        /**
         * Disable a subscription
         * @description For good. Its schedule and its events can still be read.
         */
        delete: operations["deleteSubscription"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The subscription.
                 * @example 46
                 */
                id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        /** List the screenings that a subscription has ordered */
        get: operations["listSubscriptionEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a candidate who they are
         * @description Answers with questions. A candidate has one identity, and at least three tries to answer.
         */
        post: operations["createIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identity.
                 * @example 1123123
                 */
                id: components["parameters"]["IdentityId"];
            };
            cookie?: never;
        };
        /** Get an identity */
        get: operations["getIdentity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identities/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identity.
                 * @example 1123123
                 */
                id: components["parameters"]["IdentityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get other questions
         * @description Without a request body.
         */
        post: operations["retryIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identities/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identity.
                 * @example 1123123
                 */
                id: components["parameters"]["IdentityId"];
            };
            cookie?: never;
        };
        get?: never;
        /** Answer the questions */
        put: operations["verifyIdentity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusted-users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trust a verified candidate, by the identity alone
         * @description The older twin of the candidate's trust.
         */
        post: operations["createTrustedUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusted-users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get a trusted user */
        get: operations["getTrustedUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trusts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a trust back */
        delete: operations["deleteTrust"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the reference codes of the account */
        get: operations["listReferenceCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the billing codes of the account */
        get: operations["listBillingCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ask whether the API is up */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    screening: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A screening, its adverse action, its dispute or one of its report items has changed
         * @description Sent until it is answered with exactly 200: every fifteen minutes, ten times in all. No event id and no signature: the Basic
         *     credentials given with the callback are all that tells Sterling from others. Bodies above 1 MB may come in chunks.
         */
        post: operations["receiveScreening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    unknown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A callback of a type to come
         * @description "Additional callback types may be introduced in the future", with the same envelope.
         */
        post: operations["receiveUnknown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What an access token is asked for with, by the client credentials grant of OAuth 2.0. */
        TokenRequest: {
            /** @constant */
            grant_type: "client_credentials";
        };
        /** @description An access token, and for how many seconds it is valid. */
        TokenResponse: {
            access_token: string;
            token_type?: string;
            /** @description Seconds. The reference shows a number, the SDKs declare text; text of digits is read as a number. */
            expires_in?: number;
        };
        /** @description Why no access token was given, in the form of OAuth 2.0. */
        TokenError: {
            error?: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | (string & {});
            /** @description Free text. */
            error_description?: string;
        };
        /** @description The packages of the account. */
        PackageList: components["schemas"]["Package"][];
        /** @description A set of checks that can be ordered, with the members that a candidate needs for it. */
        Package: {
            id: string;
            title?: string;
            active?: boolean;
            supported?: boolean;
            /** @description The names of the checks in it. */
            components?: string[];
            /**
             * @description Members of a candidate, dotted. Parts of the address may be called `address.city`, `address.state` and `address.zip`, as they
             *     are in error codes. `confirmedNoMiddleName` satisfies `middleName`.
             */
            requiredFields?: string[];
        };
        /** @description What a package costs, in the currency's main unit. */
        PackagePrice: {
            /** @description ISO 4217. */
            currencyType?: string;
            /** @description In the currency's main unit. */
            total: number;
        };
        /** @description Where a person lives, as Sterling shows it. Where one is given, its line, postal code and country are required. */
        Address: {
            addressLine?: string;
            /** @description City or town. */
            municipality?: string;
            /** @description ISO 3166-2, such as US-TX. */
            regionCode?: string;
            /** @description Five or nine digits. */
            postalCode?: string;
            /** @description ISO 3166-1, two letters. Callbacks of version 2 have three. */
            countryCode?: string;
            /** @description In callbacks of version 2, without a time zone. */
            validFrom?: string;
            validTo?: string;
        };
        /** @description Where a candidate lives, as it is sent: line, postal code and country are required. */
        AddressRequest: {
            /** @description The street and number where the person lives: 123 Main Street. */
            addressLine: string;
            /** @description City or town. */
            municipality?: string | undefined;
            /** @description ISO 3166-2. In the US, `US-` and the two letters of the state or territory: US-TX, US-PR. */
            regionCode?: string | undefined;
            /** @description A ZIP code of five or nine digits, without dashes. */
            postalCode: string;
            /** @description ISO 3166-1, two letters. The table of POST and the error codes require it; the separate table of addresses does not mark it. */
            countryCode: string;
        };
        /** @description What a driver's licence is for. */
        DriversLicenseType: "personal" | "commercial" | (string & {});
        /** @description A candidate's driver's licence, as it is sent: its number and who issued it. */
        DriversLicenseRequest: {
            /** @description `personal` or `commercial`. */
            type?: components["schemas"]["DriversLicenseType"] | undefined;
            /** @description The number of the licence, as on it. */
            licenseNumber: string;
            /** @description ISO 3166-2 by the table; the bare state in every sample. */
            issuingAgency: string;
        };
        /** @description Another name that a candidate is known by, as it is sent. */
        AliasRequest: {
            /** @description The other first name. */
            givenName: string;
            /** @description The other middle name. */
            middleName?: string | undefined;
            /** @description True where there is no other middle name. */
            confirmedNoMiddleName?: boolean | undefined;
            /** @description The other last name. */
            familyName: string;
        };
        /** @description A candidate as it is sent: name and e-mail address at least, and what the package requires. */
        CandidateRequest: {
            /** @description The sample of PUT repeats it in the body. It is not needed. */
            id?: string | undefined;
            /** @description An id of your own, such as of the user, to find the candidate again by. Unique in the account. */
            clientReferenceId?: string | undefined;
            /** @description The candidate's own e-mail address. Unique in the account. */
            email: string;
            /** @description The first name: 'Tim' of Tim Duncan. */
            givenName: string;
            /** @description Tells people of like names apart in public records. A package may require it, or `confirmedNoMiddleName`. */
            middleName?: string | undefined;
            /** @description True where the person has no middle name: that does for a package which requires one. False where there may be one. */
            confirmedNoMiddleName?: boolean | undefined;
            /** @description The last name: 'Rowling' of Joanne K Rowling. */
            familyName: string;
            /**
             * Format: date
             * @description The date of birth, ISO 8601 without a time: 1979-07-04.
             */
            dob?: string | undefined;
            /** @description E.164: +15555551234. */
            phone?: string | undefined;
            /** @description Social security number, nine digits without dashes. */
            ssn?: string | undefined;
            /** @description Where the person lives. The line, postal code and country are required where there is one. */
            address?: components["schemas"]["AddressRequest"] | undefined;
            /** @description POST and PUT answer with it; the sample of GET lacks it. */
            driversLicense?: components["schemas"]["DriversLicenseRequest"] | undefined;
            /** @description Other names the person is known by. */
            aliases?: readonly components["schemas"]["AliasRequest"][] | undefined;
        };
        /** @description A page of candidates. */
        CandidateList: components["schemas"]["Candidate"][];
        /** @description A person who is screened, with the personal data that Sterling has. */
        Candidate: {
            id: string;
            /** @description Your own id of the person; unique in the account. */
            clientReferenceId?: string;
            /** @description Unique in the account. */
            email?: string;
            givenName?: string;
            middleName?: string;
            /** @description True where the person has no middle name. */
            confirmedNoMiddleName?: boolean;
            familyName?: string;
            /** @description ISO 8601 without a time: 1979-07-04. */
            dob?: string;
            /** @description Nine digits, without dashes. */
            ssn?: string;
            /** @description E.164: +15555551234. */
            phone?: string;
            address?: components["schemas"]["Address"];
            /** @description POST and PUT answer with it; the sample of GET lacks it. */
            driversLicense?: components["schemas"]["DriversLicense"];
            /** @description Other names the person is known by. */
            aliases?: components["schemas"]["Alias"][];
            /** @description The sample shows it empty, so that the form of an element is unknown; the SDKs have `screeningIds` instead. */
            screenings?: unknown[];
            /** @description The screenings of the candidate: there is no list of screenings otherwise. */
            screeningIds?: string[];
            identityIds?: string[];
            trustIds?: string[];
        };
        /** @description A candidate's driver's licence, as Sterling shows it. */
        DriversLicense: {
            type?: components["schemas"]["DriversLicenseType"];
            licenseNumber?: string;
            issuingAgency?: string;
        };
        /** @description Another name that a candidate is known by, as Sterling shows it. */
        Alias: {
            givenName?: string;
            middleName?: string;
            confirmedNoMiddleName?: boolean;
            familyName?: string;
        };
        /** @description The link to Sterling's candidate portal. */
        CandidateLinks: {
            candidatePortal: string;
        };
        /** @description What Sterling authenticates its callbacks with, by HTTP Basic. */
        CallbackCredentials: {
            /**
             * @description `user:password`, sent back in the `Authorization` header of each callback. The table calls it `basicAuth`; every sample and
             *     both SDKs send `basic-auth`.
             */
            "basic-auth": string;
        };
        /** @description Where callbacks go, and the credentials that they are sent with. */
        CallbackRequest: {
            /** @description An https address on a server of yours. Not marked as required; a callback without one is none. */
            uri: string;
            /** @description HTTP Basic credentials that Sterling sends in the `Authorization` header of each callback. */
            credentials?: components["schemas"]["CallbackCredentials"] | undefined;
        };
        /** @description Where callbacks go, without the credentials. */
        Callback: {
            uri?: string;
        };
        /**
         * @description How a candidate is invited. `link` gives a link that works once and expires unused after ten minutes; `email` has Sterling write to
         *     the candidate.
         */
        InviteMethod: "link" | "email" | (string & {});
        /**
         * @description How a candidate is invited to give what is missing. The text of the reference once writes `"invite":"true"`; every sample and both
         *     SDKs send this object.
         */
        InviteChoice: {
            /** @description `link` gives a link that works once and expires unused after ten minutes; `email` has Sterling write to the candidate. */
            method: components["schemas"]["InviteMethod"];
        };
        /** @description What a new invite to a screening is asked for with. */
        InviteRequest: {
            invite: components["schemas"]["InviteChoice"];
        };
        /** @description How a candidate was invited, with the link where there is one. */
        Invite: {
            method?: components["schemas"]["InviteMethod"];
            /** @description Carries a credential of its own. */
            link?: string;
            legacyInvite?: boolean;
        };
        /** @description What a new invite is answered with. */
        InviteAnswer: {
            invite: components["schemas"]["Invite"];
        };
        /**
         * @description An order of a package for a candidate. `endUserCertificate` is required unless there is an `invite`. JSON Schema could say so, the
         *     generated type cannot: the client's own type does.
         */
        ScreeningRequest: {
            /** @description What is checked: the id of one of the packages of the account. */
            packageId: string;
            /** @description Who is screened: the id of the candidate, who has what the package requires unless there is an `invite`. */
            candidateId: string;
            /** @description Where Sterling posts the screening to whenever it changes. */
            callback?: components["schemas"]["CallbackRequest"] | undefined;
            /** @description Has the candidate give what is missing. An invite cannot be retried: each one begins an entirely new screening. */
            invite?: components["schemas"]["InviteChoice"] | undefined;
            /** @description Codes of your own, of those set up for the account. The sample gives one for each level: US, WA, Seattle. */
            referenceCodes?: readonly string[] | undefined;
            /** @description A code of your own, as it is set up for the account. */
            billingCode?: string | undefined;
            /** @description Whether the end user agreement is there: the text `true` or `false`, not a boolean. Required unless there is an `invite`. */
            endUserCertificate?: "true" | "false" | (string & {}) | undefined;
            /** @description The trusted user on whose behalf the screening is ordered. Trust is granted once the identity is verified. */
            trustedUserId?: string | undefined;
        };
        /** @description How far a screening has come. With one `l`; an adverse action has two. Both are listed, so that a slip is read. */
        ScreeningStatus: "new" | "pending" | "complete" | "canceled" | "cancelled" | (string & {});
        /** @description What a screening has found as a whole. */
        ScreeningResult: "n/a" | "clear" | "alert" | "client criteria" | (string & {});
        /** @description How far one check of a screening has come. */
        ReportItemStatus: "pending" | "complete" | (string & {});
        /** @description What one check of a screening has found. The last four are what a production integration has seen. */
        ReportItemResult: "n/a" | "no data" | "clear" | "alert" | "pending" | "success" | "complete" | "error" | (string & {});
        /** @description One check of a screening, with a status and result of its own. */
        ReportItem: {
            id?: string;
            /** @description The name of the check. */
            type?: string;
            status?: components["schemas"]["ReportItemStatus"];
            result?: components["schemas"]["ReportItemResult"];
            updatedAt?: string;
        };
        /** @description What more is known of the checks of a screening. */
        ReportItemDetailsList: components["schemas"]["ReportItemDetails"][];
        /** @description One check of a screening, with what explains its result. */
        ReportItemDetails: {
            id?: string;
            /** @description The name of the check. */
            type?: string;
            status?: components["schemas"]["ReportItemStatus"];
            result?: components["schemas"]["ReportItemResult"];
            resultStatement?: string;
            reason?: string;
            disclosureDetails?: string;
            completedAt?: string;
            updatedAt?: string;
        };
        /** @description Whether a dispute is open. Comes in either case. */
        DisputeStatus: "active" | "deactivated" | "Active" | "Deactivated" | (string & {});
        /** @description A candidate's objection to a report. */
        Dispute: {
            status?: components["schemas"]["DisputeStatus"];
            createdAt?: string;
            deactivatedAt?: string;
        };
        /** @description Where a screening is in Sterling's portal. */
        ScreeningLinks: {
            admin?: components["schemas"]["AdminLinks"];
        };
        /** @description Pages of Sterling's portal, which ask for a login. Pages that ask for a login. */
        AdminLinks: {
            web?: string;
            pdf?: string;
        };
        /**
         * @description How far an adverse action has come. A callback shows `awaiting-dispute`, a screening `pending`; the text speaks of `initiated` and
         *     "completed". With two `l`; a screening has one.
         */
        AdverseActionStatus: "initiated" | "pending" | "awaiting-dispute" | "complete" | "completed" | "cancelled" | "canceled" | (string & {});
        /** @description A notice that the Fair Credit Reporting Act asks for before a decision is made on a report. */
        AdverseAction: {
            id?: string;
            status?: components["schemas"]["AdverseActionStatus"];
            updatedAt?: string;
            /** @description In callbacks. */
            reportItemIds?: string[];
        };
        /** @description What an adverse action is begun with: the report items that the decision is based on, and a comment. */
        AdverseActionRequest: {
            /** @description The report items that the decision is based on. */
            reportItemIds?: readonly string[] | undefined;
            /** @description Not every item can take one. */
            comment?: string | undefined;
        };
        /** @description One order of a package for a candidate: its status, its result, and one report item for each check. */
        Screening: {
            id: string;
            packageId?: string;
            candidateId?: string;
            /** @description `new` while an invite is open; else `pending`, `complete` or `canceled`. */
            status?: components["schemas"]["ScreeningStatus"];
            /** @description `n/a` while there is none. `client criteria` is told by `clientCriteriaResult`. */
            result?: components["schemas"]["ScreeningResult"];
            /** @description What your own criteria say of the report, where `result` is `client criteria`. */
            clientCriteriaResult?: "does not meet criteria - review" | (string & {});
            /** @description One for each check of the package, each with a status and result of its own. */
            reportItems?: components["schemas"]["ReportItem"][];
            /** @description ISO 8601, UTC, in seconds. */
            submittedAt?: string;
            /** @description ISO 8601, UTC, in seconds. Does not order events: adverse actions and disputes leave it as it was. */
            updatedAt?: string;
            /** @description The candidate contests the report, or did. An empty text or list is none. */
            dispute?: components["schemas"]["Dispute"];
            /** @description Pages of Sterling's portal. They ask for a login and last; for somebody without one, make report links. */
            links?: components["schemas"]["ScreeningLinks"];
            /** @description Where callbacks go; without the credentials. */
            callback?: components["schemas"]["Callback"];
            /** @description How the candidate was invited. A link in it is a credential. */
            invite?: components["schemas"]["Invite"];
            /** @description The notices that were begun on the report. */
            adverseActions?: components["schemas"]["AdverseAction"][];
            /** @description Sent as text, answered as objects. */
            referenceCodes?: (components["schemas"]["ReferenceCode"] | string)[];
            /** @description The code that it was ordered with. */
            billingCode?: string;
            /** @description The trusted user on whose behalf it was ordered. */
            trustedUserId?: string;
            chargeId?: string;
        };
        /** @description Links to a report. Each works once, for whoever has it. */
        ReportLinks: {
            link?: string;
            html?: string;
            pdf?: string;
            token?: string;
        };
        /** @description Which document it is. */
        DocumentType: "disclosure-and-authorization" | "end-user-agreement" | (string & {});
        /** @description Whose document it is. */
        Party: "candidate" | "trusted-user" | (string & {});
        /** @description The documents of a candidate or screening. */
        DocumentList: components["schemas"]["Document"][];
        /** @description What is known of a stored document, without its contents. */
        Document: {
            id: string;
            candidateId?: string;
            fileName?: string;
            /** @description A label such as "Electronic Disclosure", no media type. */
            fileType?: string;
            createdAt?: string;
            updatedAt?: string;
        };
        /** @description What the time between two screenings is counted in. */
        IntervalUnit: "days" | "weeks" | "months" | (string & {});
        /** @description How far apart the screenings of a subscription are, as it is sent. */
        IntervalRequest: {
            /** @description `days`, `weeks` or `months`. */
            unit: components["schemas"]["IntervalUnit"];
            /** @description How many of the unit. */
            value: number;
        };
        /** @description When the screenings of a subscription are ordered, as it is sent. */
        ScheduleRequest: {
            /** @description When the first screening is ordered, ISO 8601 in UTC: 2016-10-30T20:00:00.000Z. */
            startAt?: string | undefined;
            /** @description When the subscription ends, ISO 8601 in UTC: 2016-10-30T20:00:00.000Z. Without it, it goes on. */
            endAt?: string | undefined;
            /** @description How far apart the screenings are. */
            interval?: components["schemas"]["IntervalRequest"] | undefined;
        };
        /** @description What a subscription orders each time, as it is sent. */
        SubscriptionScreeningRequest: {
            /** @description What is checked: the id of one of the packages of the account. */
            packageId: string;
            /** @description Who is screened again and again: the id of a candidate who has what the package requires. */
            candidateId: string;
            /** @description Where Sterling posts each screening to whenever it changes. */
            callback?: components["schemas"]["CallbackRequest"] | undefined;
            referenceCodes?: readonly string[] | undefined;
            billingCode?: string | undefined;
            endUserCertificate?: "true" | "false" | (string & {}) | undefined;
            trustedUserId?: string | undefined;
        };
        /**
         * @description An order that repeats: what is ordered each time, and when. Neither member is marked as required; both are in the sample, and a
         *     subscription without them says nothing.
         */
        SubscriptionRequest: {
            /** @description What is ordered each time. */
            screening: components["schemas"]["SubscriptionScreeningRequest"];
            /** @description When it is ordered: from when on, until when, and how often. */
            schedule: components["schemas"]["ScheduleRequest"];
        };
        /** @description Whether a subscription goes on ordering. The sample shows `enabled`; the text speaks of disabled ones. */
        SubscriptionStatus: "enabled" | "disabled" | (string & {});
        /** @description What a subscription orders each time. */
        SubscriptionScreening: {
            packageId?: string;
            candidateId?: string;
            callback?: components["schemas"]["Callback"];
            referenceCodes?: (components["schemas"]["ReferenceCode"] | string)[];
            billingCode?: string;
            endUserCertificate?: string;
            trustedUserId?: string;
        };
        /** @description From when on, until when and how often a subscription orders. */
        Schedule: {
            startAt?: string;
            endAt?: string;
            interval?: components["schemas"]["Interval"];
        };
        /** @description How far apart the screenings of a subscription are. */
        Interval: {
            unit?: components["schemas"]["IntervalUnit"];
            value?: number;
        };
        /** @description How often a subscription has run, and how often that failed. */
        SubscriptionMetrics: {
            runCount?: number;
            failureCount?: number;
        };
        /** @description An order that repeats, with its schedule and what it orders. */
        Subscription: {
            id: string;
            status?: components["schemas"]["SubscriptionStatus"];
            screening?: components["schemas"]["SubscriptionScreening"];
            schedule?: components["schemas"]["Schedule"];
            metrics?: components["schemas"]["SubscriptionMetrics"];
            /** @description With milliseconds. */
            createdAt?: string;
            updatedAt?: string;
            /** @description In the sample it is before the creation. */
            nextRunAt?: string;
        };
        /** @description The screenings that a subscription has ordered. */
        SubscriptionEvents: {
            screenings: components["schemas"]["SubscriptionEvent"][];
        };
        /** @description One screening that a subscription has ordered. */
        SubscriptionEvent: {
            id: string;
            createdAt?: string;
        };
        /**
         * @description How a candidate's identity is verified: `kba`, by questions about their life. `client verified` for a candidate whom your own
         *     support has verified.
         */
        IdentityType: "kba" | "client verified" | (string & {});
        /** @description Whether a candidate's identity is verified. */
        IdentityStatus: "pending" | "verified" | (string & {});
        /** @description What the verification of an identity is begun with: whose, and how. */
        IdentityRequest: {
            candidateId: string;
            type?: components["schemas"]["IdentityType"] | undefined;
        };
        /** @description A question that the candidate alone should be able to answer, with the answers to choose from. Tells of the candidate's life. */
        Question: {
            id?: string;
            prompt?: string;
            answers?: string[];
        };
        /** @description The questions that verify an identity. */
        KnowledgeQuestions: {
            questions?: components["schemas"]["Question"][];
        };
        /** @description The verification of a candidate's identity, with its questions while it is open. */
        Identity: {
            id: string;
            candidateId?: string;
            type?: components["schemas"]["IdentityType"];
            status?: components["schemas"]["IdentityStatus"];
            kba?: components["schemas"]["KnowledgeQuestions"];
        };
        /** @description The candidate's answer to one question. */
        Answer: {
            questionId: string;
            /** @description One of the question's answers, as it is written there. */
            response: string;
        };
        /** @description The candidate's answers to the questions. */
        KnowledgeAnswers: {
            /** @description The sample sends the questions back. */
            questions?: readonly components["schemas"]["Question"][] | undefined;
            /** @description One for each question. */
            answers: readonly components["schemas"]["Answer"][];
        };
        /** @description What a verification of an identity is completed with. */
        IdentityVerificationRequest: {
            kba: components["schemas"]["KnowledgeAnswers"];
        };
        /** @description What trust is asked for with: a verified identity. */
        TrustRequest: {
            /** @description A verified identity. */
            identityId: string;
        };
        /** @description That a verified candidate may have others screened. */
        Trust: {
            id: string;
            identityId?: string;
        };
        /** @description Somebody verified, on whose behalf screenings may be ordered. */
        TrustedUser: {
            id: string;
            identityId?: string;
        };
        /** @description A code of your own, as it is set up for the account, with those of the next level. */
        ReferenceCode: {
            code: string;
            /** @description The next level. */
            codes?: components["schemas"]["ReferenceCode"][];
        };
        /** @description The reference codes of the account. */
        ReferenceCodes: {
            referenceCodes: components["schemas"]["ReferenceCode"][];
        };
        /** @description The billing codes of the account. */
        BillingCodes: {
            billingCodes: string[];
        };
        /** @description Whether Sterling's API is well: an object of which nothing is public. */
        Health: {
            [key: string]: unknown;
        };
        /** @description The candidate that a callback of version 2 puts where `candidateId` was. */
        CallbackCandidate: {
            id?: string;
            email?: string;
            givenName?: string;
            middleName?: string;
            confirmedNoMiddleName?: boolean;
            familyName?: string;
            dob?: string;
            ssn?: string;
            phone?: string;
            address?: components["schemas"]["Address"];
        };
        /** @description A screening as a callback has it, and in the form of version 2 its candidate. */
        CallbackScreening: components["schemas"]["Screening"] & {
            candidate?: components["schemas"]["CallbackCandidate"];
        };
        /** @description What kind of callback it is. "At present, all callbacks are of the screening type." */
        CallbackType: "screening" | (string & {});
        /** @description What every callback has, whatever its type. */
        CallbackEnvelope: {
            /** @description "At present, all callbacks are of the screening type." */
            type: string;
            payload?: unknown;
        };
        /** @description A callback that shows a screening as it has become. */
        ScreeningCallback: {
            type: components["schemas"]["CallbackType"];
            payload: components["schemas"]["CallbackScreening"];
        };
        /** @description What an error is answered with: a list of what is wrong. */
        ErrorBody: {
            errors?: components["schemas"]["ErrorItem"][];
        };
        /** @description One thing that is wrong, with its code and message. */
        ErrorItem: {
            /**
             * @description `400#dob?format`: the HTTP status, the member and the reason, of which the last two may be missing. To be told by, unlike the
             *     message, which may change. One that no document shows may repeat what was sent: what of it can be shown is told by the complaints.
             */
            code?: string;
            /** @description Free text, which may repeat what was sent. */
            message?: string;
        };
    };
    responses: {
        /** @description The bytes of the file. */
        Pdf: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/pdf": never;
            };
        };
        /**
         * @description 400 for most; 401 without a documented body; 409 where something must be unique, 413 above 10 MB, 415 for another content type,
         *     422 for an identity.
         */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "errors": [
                 *         {
                 *           "code": "400#dob?format",
                 *           "message": "dob must be in the format of YYYY-MM-DD"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Something went wrong at Sterling. No body is documented. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The candidate.
         * @example 10001
         */
        CandidateId: string;
        /**
         * @description The screening.
         * @example 001000063225945
         */
        ScreeningId: string;
        /**
         * @description The subscription.
         * @example 46
         */
        SubscriptionId: string;
        /**
         * @description The identity.
         * @example 1123123
         */
        IdentityId: string;
    };
    requestBodies: {
        /** @description The bytes of the file. */
        Pdf: {
            content: {
                "application/octet-stream": Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    requestToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "grant_type": "client_credentials"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            /** @description A token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "access_token": "example-access-token",
                     *       "token_type": "bearer",
                     *       "expires_in": 36000
                     *     }
                     */
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description Refused. No error body is documented; the form is that of RFC 6749 section 5.2. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "error": "invalid_client"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenError"];
                };
            };
        };
    };
    listPackages: {
        parameters: {
            query?: {
                /** @description Text, `true` or `false`. Only the SDKs name it; most likely it adds the packages that are not active. */
                all?: "true" | "false" | (string & {});
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The packages. That there is no paging is shown, not said. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "1234",
                     *         "title": "My Screening Package",
                     *         "active": true,
                     *         "components": [
                     *           "SSN Trace",
                     *           "Criminal County Search (7-Year Address History)",
                     *           "Federal Criminal Check",
                     *           "Multi-State Instant Criminal Check With Verification",
                     *           "Nationwide Sex Offender Registry Check"
                     *         ],
                     *         "requiredFields": [
                     *           "givenName",
                     *           "middleName",
                     *           "familyName",
                     *           "dob",
                     *           "ssn",
                     *           "address.addressLine",
                     *           "address.postalCode"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PackageList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getPackagePrice: {
        parameters: {
            query: {
                /**
                 * @description Whose screening is to be priced.
                 * @example 10001
                 */
                candidateId: string;
            };
            header?: never;
            path: {
                /**
                 * @description The package.
                 * @example 1234
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The price. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currencyType": "USD",
                     *       "total": 195.16
                     *     }
                     */
                    "application/json": components["schemas"]["PackagePrice"];
                };
            };
            /** @description The candidate is unknown, or lacks something. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            "5XX": components["responses"]["Failed"];
        };
    };
    listCandidates: {
        parameters: {
            query?: {
                /** @description Only this value. */
                clientReferenceId?: string;
                /** @description Only this value. */
                email?: string;
                /** @description Only this name. */
                givenName?: string;
                /** @description Only this name. */
                familyName?: string;
                /** @description At most this many; digits as text. */
                limit?: string;
                /** @description How many to leave out; digits as text. */
                offset?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Candidates, with fewer members than they have. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "10001",
                     *         "clientReferenceId": "e4e1ffda-caa3-ea6d-c095-be8429b31154",
                     *         "email": "john@example.com",
                     *         "givenName": "John",
                     *         "familyName": "Doe",
                     *         "confirmedNoMiddleName": true,
                     *         "dob": "1998-07-18",
                     *         "ssn": "123456789",
                     *         "phone": "+14041231234",
                     *         "address": {
                     *           "addressLine": "123 Main Street",
                     *           "municipality": "Orlando",
                     *           "regionCode": "US-FL",
                     *           "postalCode": "12345",
                     *           "countryCode": "US"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientReferenceId": "e4e1ffda-caa3-ea6d-c095-be8429b31154",
                 *       "givenName": "John",
                 *       "confirmedNoMiddleName": true,
                 *       "familyName": "Doe",
                 *       "dob": "1998-07-18",
                 *       "email": "john@example.com",
                 *       "phone": "+14041231234",
                 *       "ssn": "123456789",
                 *       "address": {
                 *         "addressLine": "123 Main Street",
                 *         "municipality": "Orlando",
                 *         "regionCode": "US-FL",
                 *         "postalCode": "12345",
                 *         "countryCode": "US"
                 *       },
                 *       "driversLicense": {
                 *         "type": "personal",
                 *         "licenseNumber": "S1234567",
                 *         "issuingAgency": "CA"
                 *       },
                 *       "aliases": [
                 *         {
                 *           "givenName": "Robert",
                 *           "familyName": "Saur",
                 *           "middleName": "William",
                 *           "confirmedNoMiddleName": false
                 *         },
                 *         {
                 *           "givenName": "Simon",
                 *           "familyName": "Duck",
                 *           "confirmedNoMiddleName": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CandidateRequest"];
            };
        };
        responses: {
            /** @description The candidate, with everything that was sent. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "10001",
                     *       "clientReferenceId": "e4e1ffda-caa3-ea6d-c095-be8429b31154",
                     *       "email": "john@example.com",
                     *       "givenName": "John",
                     *       "familyName": "Doe",
                     *       "confirmedNoMiddleName": true,
                     *       "dob": "1998-07-18",
                     *       "ssn": "123456789",
                     *       "phone": "+14041231234",
                     *       "address": {
                     *         "addressLine": "123 Main Street",
                     *         "municipality": "Orlando",
                     *         "regionCode": "US-FL",
                     *         "postalCode": "12345",
                     *         "countryCode": "US"
                     *       },
                     *       "driversLicense": {
                     *         "type": "personal",
                     *         "licenseNumber": "S1234567",
                     *         "issuingAgency": "CA"
                     *       },
                     *       "aliases": [
                     *         {
                     *           "givenName": "Robert",
                     *           "familyName": "Saur",
                     *           "middleName": "William",
                     *           "confirmedNoMiddleName": false
                     *         },
                     *         {
                     *           "givenName": "Simon",
                     *           "familyName": "Duck",
                     *           "confirmedNoMiddleName": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            "5XX": components["responses"]["Failed"];
        };
    };
    getCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The candidate.
                 * @example 10001
                 */
                id: components["parameters"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candidate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "10001",
                     *       "clientReferenceId": "e4e1ffda-caa3-ea6d-c095-be8429b31154",
                     *       "email": "john@example.com",
                     *       "givenName": "John",
                     *       "familyName": "Doe",
                     *       "confirmedNoMiddleName": true,
                     *       "dob": "1998-07-18",
                     *       "ssn": "123456789",
                     *       "phone": "+14041231234",
                     *       "address": {
                     *         "addressLine": "123 Main Street",
                     *         "municipality": "Orlando",
                     *         "regionCode": "US-FL",
                     *         "postalCode": "12345",
                     *         "countryCode": "US"
                     *       },
                     *       "screenings": [],
                     *       "aliases": [
                     *         {
                     *           "givenName": "Robert",
                     *           "middleName": "Saur",
                     *           "confirmedNoMiddleName": false,
                     *           "familyName": "William"
                     *         },
                     *         {
                     *           "givenName": "Simon",
                     *           "familyName": "Duck",
                     *           "confirmedNoMiddleName": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateCandidate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The candidate.
                 * @example 10001
                 */
                id: components["parameters"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "10001",
                 *       "clientReferenceId": "e4e1ffda-caa3-ea6d-c095-be8429b31154",
                 *       "email": "john@example.com",
                 *       "givenName": "John",
                 *       "familyName": "Doe",
                 *       "confirmedNoMiddleName": true,
                 *       "dob": "1998-07-18",
                 *       "ssn": "123456789",
                 *       "phone": "+14041231234",
                 *       "address": {
                 *         "addressLine": "123 Main Street",
                 *         "municipality": "Orlando",
                 *         "regionCode": "US-FL",
                 *         "postalCode": "12345",
                 *         "countryCode": "US"
                 *       },
                 *       "driversLicense": {
                 *         "type": "personal",
                 *         "licenseNumber": "S1234567",
                 *         "issuingAgency": "CA"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CandidateRequest"];
            };
        };
        responses: {
            /**
             * @description The candidate. The sample keeps the aliases that its request left out: whether what is left out is cleared or kept is
             *     therefore not certain, and nothing may rely on either.
             */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "10001",
                     *       "clientReferenceId": "e4e1ffda-caa3-ea6d-c095-be8429b31154",
                     *       "email": "john@example.com",
                     *       "givenName": "John",
                     *       "familyName": "Doe",
                     *       "confirmedNoMiddleName": true,
                     *       "dob": "1998-07-18",
                     *       "ssn": "123456789",
                     *       "phone": "+14041231234",
                     *       "address": {
                     *         "addressLine": "123 Main Street",
                     *         "municipality": "Orlando",
                     *         "regionCode": "US-FL",
                     *         "postalCode": "12345",
                     *         "countryCode": "US"
                     *       },
                     *       "driversLicense": {
                     *         "type": "personal",
                     *         "licenseNumber": "S1234567",
                     *         "issuingAgency": "CA"
                     *       },
                     *       "aliases": [
                     *         {
                     *           "givenName": "Robert",
                     *           "familyName": "Saur",
                     *           "middleName": "William",
                     *           "confirmedNoMiddleName": false
                     *         },
                     *         {
                     *           "givenName": "Simon",
                     *           "familyName": "Duck",
                     *           "confirmedNoMiddleName": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Candidate"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createCandidateLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The candidate.
                 * @example 10001
                 */
                id: components["parameters"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "candidatePortal": "https://portal.example.com/candidate"
                     *     }
                     */
                    "application/json": components["schemas"]["CandidateLinks"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createCandidateTrust: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The candidate.
                 * @example 10001
                 */
                id: components["parameters"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "identityId": "10103"
                 *     }
                 */
                "application/json": components["schemas"]["TrustRequest"];
            };
        };
        responses: {
            /** @description The trust. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "123",
                     *       "identityId": "10103"
                     *     }
                     */
                    "application/json": components["schemas"]["Trust"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listCandidateDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The candidate.
                 * @example 10001
                 */
                id: components["parameters"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "1111111",
                     *         "candidateId": "912345678",
                     *         "fileName": "filename1.pdf",
                     *         "createdAt": "2018-03-30T19:11:51Z",
                     *         "updatedAt": "2018-03-30T19:11:51Z"
                     *       },
                     *       {
                     *         "id": "2222222",
                     *         "candidateId": "912345678",
                     *         "fileName": "filename2.pdf",
                     *         "createdAt": "2018-03-30T18:02:53Z",
                     *         "updatedAt": "2018-03-30T18:02:53Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    uploadCandidateDocument: {
        parameters: {
            query: {
                /**
                 * @description Listed among the body's parameters, and sent in the query by the sample; left out, it is a `400#fileName`.
                 * @example filename.pdf
                 */
                fileName: string;
            };
            header?: never;
            path: {
                /**
                 * @description The candidate.
                 * @example 10001
                 */
                id: components["parameters"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Pdf"];
        responses: {
            /** @description Attached. Nothing is answered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 413 above 10 MB. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            "5XX": components["responses"]["Failed"];
        };
    };
    createScreening: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own; never empty. */
                "idempotency-key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreeningRequest"];
            };
        };
        responses: {
            /** @description The screening; which status it is answered with is not documented. With an invite, `reportItems`, `links` and `dispute` are not there yet. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Screening"];
                };
            };
            /** @description Refused. The codes of candidates and packages occur too. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            "5XX": components["responses"]["Failed"];
        };
    };
    getScreening: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The screening. Its own `updatedAt` may be older than that of an adverse action or a dispute in it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "00100008675309",
                     *       "packageId": "164741",
                     *       "candidateId": "927084",
                     *       "status": "pending",
                     *       "result": "alert",
                     *       "reportItems": [
                     *         {
                     *           "id": "62555551",
                     *           "type": "SSN Trace",
                     *           "status": "complete",
                     *           "result": "no data",
                     *           "updatedAt": "2016-11-15T00:30:49Z"
                     *         },
                     *         {
                     *           "id": "62555552",
                     *           "type": "Criminal Check by Jurisdiction",
                     *           "status": "complete",
                     *           "result": "alert",
                     *           "updatedAt": "2016-11-15T00:31:25Z"
                     *         },
                     *         {
                     *           "id": "62555553",
                     *           "type": "Federal Criminal Check",
                     *           "status": "pending",
                     *           "result": "n/a",
                     *           "updatedAt": "2016-11-15T00:30:36Z"
                     *         },
                     *         {
                     *           "id": "62555554",
                     *           "type": "Multi-State Instant Criminal Check",
                     *           "status": "pending",
                     *           "result": "n/a",
                     *           "updatedAt": "2016-11-15T00:30:36Z"
                     *         },
                     *         {
                     *           "id": "62555555",
                     *           "type": "Nationwide Sex Offender Registry Check",
                     *           "status": "pending",
                     *           "result": "n/a",
                     *           "updatedAt": "2016-11-15T00:30:36Z"
                     *         }
                     *       ],
                     *       "submittedAt": "2016-11-15T00:30:36Z",
                     *       "updatedAt": "2016-11-15T00:31:35Z",
                     *       "dispute": {
                     *         "status": "active",
                     *         "createdAt": "2016-12-01T21:03:00Z"
                     *       },
                     *       "links": {
                     *         "admin": {
                     *           "web": "https://integration.talentwise.com/screening/report.php?ApplicantID=8675309",
                     *           "pdf": "https://integration.talentwise.com/screening/pdf-report.php?ApplicantID=8675309"
                     *         }
                     *       },
                     *       "callback": {
                     *         "uri": "https://mockbin.org/bin/b87c5aec-cb87-4dfc-8550-031bbe560407"
                     *       },
                     *       "referenceCodes": [
                     *         {
                     *           "code": "US"
                     *         },
                     *         {
                     *           "code": "WA"
                     *         },
                     *         {
                     *           "code": "Seattle"
                     *         }
                     *       ],
                     *       "adverseActions": [
                     *         {
                     *           "id": "00100006255586",
                     *           "status": "pending",
                     *           "updatedAt": "2016-11-28T18:25:11Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Screening"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getScreeningDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One element for each report item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportItemDetailsList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getScreeningReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Pdf"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createScreeningReportLinks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The links. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportLinks"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getScreeningReportByToken: {
        parameters: {
            query: {
                /** @description The SDK leaves it optional; without it, what the credential gives is the same as the report. */
                token: string;
            };
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Pdf"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createScreeningInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "invite": {
                 *         "method": "link"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["InviteRequest"];
            };
        };
        responses: {
            /** @description The invite. Its link expires unused after ten minutes, and works once. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invite": {
                     *         "method": "link",
                     *         "link": "https://portal.integration.talentwise.com/438a7d2ee6/ptl/ticketeda.php?ID=MTY5MDIzODA&ticket=472316"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["InviteAnswer"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listScreeningDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The documents. The sample has the same id three times. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "1234567",
                     *         "candidateId": "123456789",
                     *         "fileName": "Filename1.cvs",
                     *         "fileType": "Electronic Disclosure",
                     *         "createdAt": "2018-01-23T00:31:28Z",
                     *         "updatedAt": "2018-01-23T00:31:28Z"
                     *       },
                     *       {
                     *         "id": "1234567",
                     *         "candidateId": "987928030",
                     *         "fileName": "Filename2.pdf",
                     *         "fileType": "Electronic Disclosure",
                     *         "createdAt": "2018-01-23T00:24:59Z",
                     *         "updatedAt": "2018-01-23T00:24:59Z"
                     *       },
                     *       {
                     *         "id": "1234567",
                     *         "candidateId": "987928030",
                     *         "fileName": "Filename3-20180122155242.pdf",
                     *         "fileType": "Electronic Disclosure",
                     *         "createdAt": "2018-01-22T23:52:42Z",
                     *         "updatedAt": "2018-01-22T23:52:42Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    uploadScreeningDocument: {
        parameters: {
            query: {
                /** @example end-user-agreement */
                documentType: components["schemas"]["DocumentType"];
                /**
                 * @description Whose document it is.
                 * @example candidate
                 */
                party: components["schemas"]["Party"];
            };
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Pdf"];
        responses: {
            /** @description Attached. Nothing is answered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 413 above 10 MB. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            "5XX": components["responses"]["Failed"];
        };
    };
    getScreeningDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
                /**
                 * @description The id that the list gave.
                 * @example 1234567
                 */
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Pdf"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createAdverseAction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The screening.
                 * @example 001000063225945
                 */
                id: components["parameters"]["ScreeningId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reportItemIds": [
                 *         "62604058"
                 *       ],
                 *       "comment": "This is a reason for the adverse action"
                 *     }
                 */
                "application/json": components["schemas"]["AdverseActionRequest"];
            };
        };
        responses: {
            /**
             * @description Begun. Neither the status nor a body is documented, and the SDKs read none: the body may be empty, and what happens next is
             *     in the screening.
             */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdverseAction"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            "5XX": components["responses"]["Failed"];
        };
    };
    createSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "screening": {
                 *         "packageId": "123456",
                 *         "candidateId": "9876543",
                 *         "callback": {
                 *           "uri": "https://clients.domain.com/path?parameters"
                 *         }
                 *       },
                 *       "schedule": {
                 *         "startAt": "2016-01-30T00:00:00Z",
                 *         "endAt": "2018-01-30T00:00:00Z",
                 *         "interval": {
                 *           "unit": "months",
                 *           "value": 3
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SubscriptionRequest"];
            };
        };
        responses: {
            /** @description The subscription. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "46",
                     *       "status": "enabled",
                     *       "screening": {
                     *         "packageId": "123456",
                     *         "candidateId": "9876543",
                     *         "callback": {
                     *           "uri": "https://clients.domain.com/path?parameters"
                     *         }
                     *       },
                     *       "schedule": {
                     *         "startAt": "2016-01-30T00:00:00Z",
                     *         "endAt": "2018-01-30T00:00:00Z",
                     *         "interval": {
                     *           "unit": "months",
                     *           "value": 3
                     *         }
                     *       },
                     *       "createdAt": "2016-12-02T20:11:23.634Z",
                     *       "updatedAt": "2016-12-02T20:11:23.634Z",
                     *       "nextRunAt": "2016-12-01T20:55:20.281Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The subscription.
                 * @example 46
                 */
                id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "46",
                     *       "status": "enabled",
                     *       "screening": {
                     *         "packageId": "164741",
                     *         "candidateId": "1123597",
                     *         "callback": {
                     *           "uri": "https://clients.domain.com/path?parameters"
                     *         }
                     *       },
                     *       "schedule": {
                     *         "startAt": "2016-01-30T00:00:00Z",
                     *         "endAt": "2018-01-30T00:00:00Z",
                     *         "interval": {
                     *           "unit": "months",
                     *           "value": 3
                     *         }
                     *       },
                     *       "createdAt": "2016-12-02T20:11:23.634Z",
                     *       "updatedAt": "2016-12-02T20:11:23.634Z",
                     *       "nextRunAt": "2016-12-01T20:55:20.281Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    deleteSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The subscription.
                 * @example 46
                 */
                id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Disabled. The reference shows no answer; the SDKs declare the subscription. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description Disabled, and nothing to read. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listSubscriptionEvents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The subscription.
                 * @example 46
                 */
                id: components["parameters"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The screenings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionEvents"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "candidateId": "123124"
                 *     }
                 */
                "application/json": components["schemas"]["IdentityRequest"];
            };
        };
        responses: {
            /** @description The questions. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1123123",
                     *       "candidateId": "123124",
                     *       "status": "pending",
                     *       "kba": {
                     *         "questions": [
                     *           {
                     *             "id": "1",
                     *             "prompt": "What's your favorite number?",
                     *             "answers": [
                     *               "14",
                     *               "42",
                     *               "tau",
                     *               "e",
                     *               "planck's constant"
                     *             ]
                     *           },
                     *           {
                     *             "id": "2",
                     *             "prompt": "Where do you live?",
                     *             "answers": [
                     *               "mercury",
                     *               "venus",
                     *               "earth",
                     *               "mars",
                     *               "oort cloud"
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Identity"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         {
                     *           "code": "400#candidateId",
                     *           "message": "Candidate already has an identity record"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            "5XX": components["responses"]["Failed"];
        };
    };
    getIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identity.
                 * @example 1123123
                 */
                id: components["parameters"]["IdentityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The identity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1123123",
                     *       "candidateId": "123124",
                     *       "status": "pending",
                     *       "kba": {
                     *         "questions": [
                     *           {
                     *             "id": "1",
                     *             "prompt": "What's your favorite number?",
                     *             "answers": [
                     *               "14",
                     *               "42",
                     *               "tau",
                     *               "e",
                     *               "planck's constant"
                     *             ]
                     *           },
                     *           {
                     *             "id": "2",
                     *             "prompt": "Where do you live?",
                     *             "answers": [
                     *               "mercury",
                     *               "venus",
                     *               "earth",
                     *               "mars",
                     *               "oort cloud"
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Identity"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    retryIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identity.
                 * @example 1123123
                 */
                id: components["parameters"]["IdentityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The questions. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "1123123",
                     *       "candidateId": "123124",
                     *       "status": "pending",
                     *       "kba": {
                     *         "questions": [
                     *           {
                     *             "id": "1",
                     *             "prompt": "What's your favorite number?",
                     *             "answers": [
                     *               "14",
                     *               "42",
                     *               "tau",
                     *               "e",
                     *               "planck's constant"
                     *             ]
                     *           },
                     *           {
                     *             "id": "2",
                     *             "prompt": "Where do you live?",
                     *             "answers": [
                     *               "mercury",
                     *               "venus",
                     *               "earth",
                     *               "mars",
                     *               "oort cloud"
                     *             ]
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Identity"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    verifyIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The identity.
                 * @example 1123123
                 */
                id: components["parameters"]["IdentityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kba": {
                 *         "questions": [
                 *           {
                 *             "id": "1",
                 *             "prompt": "In which county have you lived?",
                 *             "answers": [
                 *               "DIVIDE",
                 *               "FULTON",
                 *               "MARSHALL",
                 *               "None of the above"
                 *             ]
                 *           },
                 *           {
                 *             "id": "2",
                 *             "prompt": "Between 1999 and 2002, in which State did you live?",
                 *             "answers": [
                 *               "MISSOURI",
                 *               "NEW YORK",
                 *               "OKLAHOMA",
                 *               "None of the above"
                 *             ]
                 *           },
                 *           {
                 *             "id": "3",
                 *             "prompt": "What type of residence is 4545 MAPLE VIEW PLACE?",
                 *             "answers": [
                 *               "Single Family Residence",
                 *               "Apartment",
                 *               "Condominium",
                 *               "None of the above"
                 *             ]
                 *           }
                 *         ],
                 *         "answers": [
                 *           {
                 *             "questionId": "1",
                 *             "response": "FULTON"
                 *           },
                 *           {
                 *             "questionId": "2",
                 *             "response": "NEW YORK"
                 *           },
                 *           {
                 *             "questionId": "3",
                 *             "response": "Single Family Residence"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["IdentityVerificationRequest"];
            };
        };
        responses: {
            /** @description The identity. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "867",
                     *       "candidateId": "1191285",
                     *       "status": "verified"
                     *     }
                     */
                    "application/json": components["schemas"]["Identity"];
                };
            };
            /** @description Refused. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "errors": [
                     *         {
                     *           "code": "422#expired",
                     *           "message": "Questions for identity {{identityId}} have expired. Please initiate a retry using /identities/{{identityId}}/retry"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            "5XX": components["responses"]["Failed"];
        };
    };
    createTrustedUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrustRequest"];
            };
        };
        responses: {
            /** @description The trusted user. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrustedUser"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getTrustedUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The trusted user.
                 * @example 123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trusted user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "123",
                     *       "identityId": "10103"
                     *     }
                     */
                    "application/json": components["schemas"]["TrustedUser"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    deleteTrust: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The trust.
                 * @example 123
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken back. The status is what a live test of an SDK asserts. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listReferenceCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes, in levels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "referenceCodes": [
                     *         {
                     *           "code": "US",
                     *           "codes": [
                     *             {
                     *               "code": "WA",
                     *               "codes": [
                     *                 {
                     *                   "code": "Bellevue"
                     *                 },
                     *                 {
                     *                   "code": "Bothell"
                     *                 },
                     *                 {
                     *                   "code": "Seattle"
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "code": "NY",
                     *               "codes": [
                     *                 {
                     *                   "code": "New York"
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "code": "CO",
                     *               "codes": [
                     *                 {
                     *                   "code": "Denver"
                     *                 }
                     *               ]
                     *             },
                     *             {
                     *               "code": "CA",
                     *               "codes": [
                     *                 {
                     *                   "code": "San Diego"
                     *                 },
                     *                 {
                     *                   "code": "San Francisco"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReferenceCodes"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listBillingCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "billingCodes": [
                     *         "Bellevue-WA",
                     *         "New Offer Program"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BillingCodes"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getHealth: {
        parameters: {
            query?: {
                /** @description Text, `true` or `false`; most likely it asks what stands behind the API too. */
                deep?: "true" | "false" | (string & {});
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Up. What the answer holds is not public. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    receiveScreening: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "screening",
                 *       "payload": {
                 *         "id": "001000063194810",
                 *         "packageId": "101337",
                 *         "candidateId": "8675309",
                 *         "status": "complete",
                 *         "result": "alert",
                 *         "reportItems": [
                 *           {
                 *             "id": "62113371",
                 *             "type": "Multi-State Instant Criminal Check",
                 *             "status": "complete",
                 *             "result": "no data",
                 *             "updatedAt": "2016-07-08T21:42:46Z"
                 *           },
                 *           {
                 *             "id": "62113372",
                 *             "type": "Nationwide Sex Offender Registry Check",
                 *             "status": "complete",
                 *             "result": "alert",
                 *             "updatedAt": "2016-07-08T21:42:46Z"
                 *           }
                 *         ],
                 *         "submittedAt": "2017-04-26T20:41:27Z",
                 *         "updatedAt": "2017-04-26T20:42:16Z",
                 *         "dispute": {
                 *           "status": "active",
                 *           "createdAt": "2017-04-26T20:41:27Z"
                 *         },
                 *         "links": {
                 *           "admin": {
                 *             "web": "https://integration.talentwise.com/screening/report.php?ApplicantID=63194810",
                 *             "pdf": "https://integration.talentwise.com/screening/pdf-report.php?ApplicantID=63194810"
                 *           }
                 *         },
                 *         "adverseActions": [
                 *           {
                 *             "id": "001000063194810",
                 *             "status": "awaiting-dispute",
                 *             "updatedAt": "2017-04-26T20:41:27Z",
                 *             "reportItemIds": [
                 *               "62113372"
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ScreeningCallback"];
            };
        };
        responses: {
            /** @description Handled. Any other status makes Sterling send it again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not accepted; it comes again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not handled; it comes again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveUnknown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "type": "example",
                 *       "payload": {
                 *         "id": "1"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CallbackEnvelope"];
            };
        };
        responses: {
            /** @description Handled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not accepted; it comes again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not handled; it comes again. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
