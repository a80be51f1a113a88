// Generated from specs/candidate-portal.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.

/** Every path of the API with its operations, in the form of openapi-typescript: what the client's `api` is typed by. */
export interface paths {
    "/get-candidate-background-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which of five states the candidate sees
         * @description Given only an access code. Whether a gated outcome shows depends on the session cookie, and whether the report does on a fresh eID
         *     verification.
         */
        get: operations["getCandidateBackgroundCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description What the candidate sees at an access code. One of five states, told by `state`. */
        CandidateBackgroundCheckResult: components["schemas"]["NotFoundResult"] | components["schemas"]["IdentityCollectionRequiredResult"] | components["schemas"]["ReportReviewRequiredResult"] | components["schemas"]["ReportReadyResult"] | components["schemas"]["SubmittedResult"];
        /** @description No active entry at this access code, or the current status is not candidate-actionable. Shown as a 404 page. */
        NotFoundResult: {
            /** @constant */
            state: "not-found";
        };
        /** @description The check is ordered and awaits the candidate's identity; also what stands for a gated outcome without a valid cookie. */
        IdentityCollectionRequiredResult: {
            /** @constant */
            state: "identity-collection-required";
        };
        /** @description The candidate must pass live eID verification to view or approve the completed report. */
        ReportReviewRequiredResult: {
            /** @constant */
            state: "report-review-required";
            /** @description What a fresh verification has opened; absent while the report is locked. Anything else is read as locked. */
            unlocked?: "report" | "sensitive-appendix";
        };
        /** @description The candidate approves directly inside the BGC app; no eID gate. */
        ReportReadyResult: {
            /** @constant */
            state: "report-ready";
            /** @description Where the page goes on to, the JWT of the candidate in it. Absent where the server redirects. */
            redirectUrl?: string;
        };
        /** @description The flow is complete. */
        SubmittedResult: {
            /** @constant */
            state: "submitted";
            outcome: components["schemas"]["SubmittedOutcome"];
        };
        /**
         * @description How the flow ended. Closed. Without a valid session cookie declined and proceeded-unverified are hidden, and verified is unless the report is
         *     completed.
         */
        SubmittedOutcome: "verified" | "declined" | "proceeded-unverified" | "approved" | "report-declined";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCandidateBackgroundCheck: {
        parameters: {
            query: {
                /** @description The access code of the candidate's link. Whoever has it may ask. */
                accessId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state. Not to be cached, as the same request tells another candidate, or the same one later, something else. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateBackgroundCheckResult"];
                };
            };
            /** @description No active entry at this access code, or nothing that the candidate could do about it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "not-found"
                     *     }
                     */
                    "application/json": components["schemas"]["NotFoundResult"];
                };
            };
        };
    };
}
