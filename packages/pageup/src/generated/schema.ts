// Generated from specs/pageup.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.

/** Every path of the API with its operations, in the form of openapi-typescript: what the client's `api` is typed by. */
export interface paths {
    "/connect/token": {
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
         * @description The token is good for 300 seconds; `expires_in` decides.
         */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{tenantId}/backgroundchecking": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's tenant id, normally a number of three digits.
                 * @example 218
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        /**
         * List background checks that wait to be processed
         * @description At most five, without paging: the rest appears once these have been put to `queued`. A check that has left `pending`
         *     is never returned again. Nothing to do is a 200, with an empty body or an empty list (which of them is not documented).
         *     Whether the list is a bare array or the member of an object is not documented either.
         */
        get: operations["listBackgroundChecks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/{tenantId}/backgroundchecking/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's tenant id, normally a number of three digits.
                 * @example 218
                 */
                tenantId: components["parameters"]["TenantId"];
                /**
                 * @description The id that the list gave.
                 * @example 12345
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the writable part of a background check
         * @description The body overrides the record: a member that is left out is lost, and nothing can be read back. There is no PATCH.
         *     What a success answers with is not documented, so nothing is read from it.
         */
        put: operations["updateBackgroundCheck"];
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
        /** @description What an access token is asked for with, by the client credentials grant of OAuth 2.0. */
        TokenRequest: {
            /** @description Different for each customer and environment. */
            client_id: string;
            client_secret: string;
            /** @constant */
            grant_type: "client_credentials";
            /** @description Named on this page only, without an explanation; most likely the tenant id. */
            instanceId?: string | undefined;
            /** @description Several scopes are separated by spaces. */
            scope: string;
        };
        /** @description An access token, and how long it is valid. */
        TokenResponse: {
            access_token: string;
            /** @description Seconds. */
            expires_in?: number;
            token_type?: string;
        };
        /** @description Why no access token was given, in the form of OAuth 2.0. */
        TokenError: {
            error?: "invalid_request" | "invalid_client" | "invalid_grant" | "unauthorized_client" | "unsupported_grant_type" | "invalid_scope" | (string & {});
            /** @description Free text. */
            error_description?: string;
        };
        /**
         * @description How far a check has come. Where the page shows two values with a slash ("completed/cancelled") it means either; the slash is never
         *     sent.
         */
        BackgroundCheckStatus: "pending" | "queued" | "new" | "inprogress" | "expired" | "failed" | "completed" | "cancelled" | (string & {});
        /** @description A page of ordered checks, five at most. */
        BackgroundCheckList: components["schemas"]["BackgroundCheck"][];
        /** @description One ordered check. What is not named here is in the raw document. */
        BackgroundCheck: {
            /** @description Opaque. Shown as 12345 in URLs; whether it comes as a number or as a string is not documented. */
            id: string;
            status?: components["schemas"]["BackgroundCheckStatus"];
            /** @description As in the query parameter. */
            provider?: string;
            applicant?: components["schemas"]["Applicant"];
            application?: components["schemas"]["Application"];
            package?: components["schemas"]["Package"];
            resume?: components["schemas"]["Resume"];
            /** @description Legacy; it cannot be written. */
            readonly note?: string;
            /** @description The provider's own id of the check. */
            referenceNumber?: string;
            /** @description Free text, shown to the recruiter. */
            reasonForFail?: string;
            results?: components["schemas"]["BackgroundCheckResult"][];
        };
        /** @description Who is to be checked: name and e-mail address. */
        Applicant: {
            firstName?: string;
            middleName?: string;
            lastName?: string;
            /** @description The applicant's e-mail address; the guide writes `emailid`. */
            emailId?: string;
        };
        /** @description What the applicant has applied for. */
        Application: {
            job?: components["schemas"]["Job"];
        };
        /** @description The job that the application is for. */
        Job: {
            /** @description The department on the job; the guide writes `divisioncode`. */
            divisionCode?: string;
        };
        /** @description Which package of the provider is ordered, by its code. */
        Package: {
            /** @description Selects the provider's package. */
            code?: string;
        };
        /**
         * @description The applicant's résumé. A résumé of up to 20 MB has to be supported; how it is handed over is not public. Names, and that there is a
         *     link, are assumed.
         */
        Resume: {
            url?: string;
            fileName?: string;
        };
        /** @description One report of a check: of which kind it is, its outcome, and the link to it, which must ask for a login. */
        BackgroundCheckResult: {
            /** @description Free text that names the kind of check, such as Medical Check, Employment Check or Credit Check. PageUp requires it. */
            reportType?: string;
            /** @description Must need a login; never publicly accessible. */
            reportLink?: string;
            /** @description The outcome of this check. The page shows these two only; no value for an adverse outcome is documented. */
            status?: "pass" | "cancelled" | (string & {});
        };
        /** @description The whole writable record. */
        BackgroundCheckUpdate: {
            status: components["schemas"]["BackgroundCheckStatus"];
            /** @description Lost when a later update leaves it out. */
            referenceNumber?: string | undefined;
            /** @description Free text, shown to the recruiter; empty when nothing failed. */
            reasonForFail?: string | undefined;
            /** @description The results so far; with `inprogress` they are partial. */
            results?: readonly components["schemas"]["BackgroundCheckResult"][] | undefined;
        };
        /** @description What an error is answered with: a list of what is wrong. */
        ErrorBody: components["schemas"]["ErrorItem"][];
        /** @description One thing that is wrong, with its code and message. */
        ErrorItem: {
            /** @description Free text, which may repeat what was sent. */
            message?: string;
            /** @description The member that the message is about. */
            field?: string;
        };
    };
    responses: {
        /**
         * @description 400 bad request, 401 key invalid or expired, 403 no permission (wrong scope, or the token lacks the partner claim),
         *     404 unknown resource (or, in passing, "The underlying connection was closed"), 429 daily limit exceeded.
         */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example [
                 *       {
                 *         "message": "You are not allowed to perform this action at this time"
                 *       },
                 *       {
                 *         "field": "name",
                 *         "message": "Name is required"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Something went wrong at PageUp. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example [
                 *       {
                 *         "message": "An unexpected error occurred"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description The organisation's tenant id, normally a number of three digits.
         * @example 218
         */
        TenantId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createToken: {
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
                 *       "client_id": "example-client",
                 *       "client_secret": "example-secret",
                 *       "grant_type": "client_credentials",
                 *       "instanceId": "218",
                 *       "scope": "Public.BackgroundCheck.Read"
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
                     *       "expires_in": 300,
                     *       "token_type": "Bearer"
                     *     }
                     */
                    "application/json": components["schemas"]["TokenResponse"];
                };
            };
            /** @description Refused. No error body is documented; the form is that of RFC 6749 section 5.2, which the kind of host makes likely. */
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
    listBackgroundChecks: {
        parameters: {
            query: {
                /**
                 * @description Only `pending` is documented here.
                 * @example pending
                 */
                status: components["schemas"]["BackgroundCheckStatus"];
                /**
                 * @description Only the checks ordered from this provider.
                 * @example bg
                 */
                provider?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The organisation's tenant id, normally a number of three digits.
                 * @example 218
                 */
                tenantId: components["parameters"]["TenantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most five checks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 12345,
                     *         "status": "pending",
                     *         "provider": "bg",
                     *         "applicant": {
                     *           "firstName": "Ada",
                     *           "lastName": "Example",
                     *           "emailId": "ada@example.com"
                     *         },
                     *         "application": {
                     *           "job": {
                     *             "divisionCode": "DIV-7"
                     *           }
                     *         },
                     *         "package": {
                     *           "code": "STANDARD"
                     *         },
                     *         "note": ""
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["BackgroundCheckList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateBackgroundCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The organisation's tenant id, normally a number of three digits.
                 * @example 218
                 */
                tenantId: components["parameters"]["TenantId"];
                /**
                 * @description The id that the list gave.
                 * @example 12345
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackgroundCheckUpdate"];
            };
        };
        responses: {
            /** @description Replaced. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
}
