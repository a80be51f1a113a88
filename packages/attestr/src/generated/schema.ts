// Generated from specs/attestr.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.

/** Every path of the API with its operations, in the form of openapi-typescript: what the client's `api` is typed by. */
export interface paths {
    "/api/{version}/public/factx/async/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an employment verified
         * @description Billed. `documents` is required, so that something has to be uploaded before. `webhook` must be true for events to come.
         */
        post: operations["createEmploymentCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{version}/public/factx/async/education": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a course of education verified
         * @description Billed. Queried as an employment check is.
         */
        post: operations["createEducationCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{version}/public/factx/async/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an address visited
         * @description Billed. Somebody goes there; the result is queried as that of an employment check.
         */
        post: operations["createAddressCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{version}/public/factx/async/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have an identity document verified
         * @description Billed. Queried as an employment check is.
         */
        post: operations["createDocumentCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{version}/public/async/{asyncId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        /**
         * Query the outcome of a request
         * @description `Content-Type: application/json` is required here too. Of which kind the request was is not told.
         */
        get: operations["getAsyncRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{version}/public/factx/": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a profile
         * @description "The very first step in the background check process." The path ends in a slash.
         */
        post: operations["createProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{version}/public/factx/{profileId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
                /**
                 * @description The profile.
                 * @example AX1LgghsxZsJZUwYvN
                 */
                profileId: components["parameters"]["ProfileId"];
            };
            cookie?: never;
        };
        /**
         * Get a profile
         * @description Names its checks, not their results. `Content-Type: application/json` is required here too.
         */
        get: operations["getProfile"];
        /**
         * Replace what a profile says of the person
         * @description Takes what the creation takes, `tag` and `name` required again. What becomes of an e-mail address or number that is left out is not
         *     told: assume that it is lost. The answer has no documented body.
         */
        put: operations["updateProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{version}/public/factx/{profileId}/associate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
                /**
                 * @description The profile.
                 * @example AX1LgghsxZsJZUwYvN
                 */
                profileId: components["parameters"]["ProfileId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Associate a check to a profile
         * @description "For the verification to be picked up for processing, this step is necessary." The pages of the checks know nothing of it. It can be
         *     refused for low credits, so it may be what is billed. The answer to it has no documented body.
         */
        put: operations["associateItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{version}/public/factx/{profileId}/query/{queryId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
                /**
                 * @description The profile.
                 * @example AX1LgghsxZsJZUwYvN
                 */
                profileId: components["parameters"]["ProfileId"];
                /**
                 * @description The query, as the profile and the event `factx.query` name it.
                 * @example AQ0gRM3b8geMY7-sU5
                 */
                queryId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Answer a question of the back office
         * @description The answer to it has no documented body.
         */
        put: operations["answerQuery"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{version}/public/media/image/multipart": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload an image
         * @description JPEG or PNG, at most 15 MB.
         */
        post: operations["uploadImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{version}/public/media/doc/multipart": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a document
         * @description Inferred (confidence low to medium): the reference refers to a page "Document Upload" that cannot be found. The vendor's SDK for Android
         *     uploads to `/public/presigned/media/doc/multipart` beside `/public/presigned/media/image/multipart`, with the same field and answer, and
         *     takes jpg, jpeg, png and pdf; the documented path of an image is that one without `presigned`. The limit of 15 MB is that of an image.
         */
        post: operations["uploadDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/{version}/public/media/{mediaId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        /**
         * Download a letter or a recording
         * @description The path is a guess (confidence low): the reference refers to "Get Media Stream" and no public page shows it. The client lets it be
         *     given. The type of the bytes is that of the file.
         */
        get: operations["getMediaStream"];
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
    "async.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A request has completed
         * @description Sent where `webhook` was true. `Authorization: Basic <token>` has the token of the webhook, which is neither the auth token of the app
         *     nor of necessity a user name and a password. The signature is in the payload. Retries, order and time-out are not documented.
         */
        post: operations["receiveAsyncCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "async.errored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A request has run into an error
         * @description As `async.completed`, without an output, so that there is nothing to sign.
         */
        post: operations["receiveAsyncErrored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "factx.query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The back office asks something about a profile
         * @description Not signed. To be answered by `answerQuery`.
         */
        post: operations["receiveFactxQuery"];
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
         * Another event
         * @description Such as `flowx.completed`, `flowx.errored` and `flowx.skipped`, of hosted flows, which are not described here.
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
        /** @description An order to verify an employment: employer, position, dates, and the documents that prove it. */
        EmploymentCheckRequest: {
            /** @description Your own id of the employee, or another reference. */
            tag: string;
            /** @description The name of the employer. */
            employer: string;
            /** @description The id that the employer knew the employee by. */
            reg: string;
            /** @description The last designation or position there. */
            position: string;
            /** @description The first day, DD-MM-YYYY. */
            startDate: string;
            /** @description False for somebody who still works there. */
            ended: boolean;
            /** @description The last day, DD-MM-YYYY. Required where `ended` is true, and without meaning otherwise. */
            endDate?: string | undefined;
            /** @description The ids of uploads that prove it: relieving letter, salary slips, offer letter. */
            documents: readonly string[];
            /** @description People to be asked, where references are to be verified. */
            references?: readonly components["schemas"]["WorkReference"][] | undefined;
            /** @description True for webhooks to be sent. Without it there are none. */
            webhook?: boolean | undefined;
        };
        /** @description Somebody who is asked about the candidate. */
        WorkReference: {
            /** @description The name of the person. */
            name: string;
            /** @description The designation of the person. */
            position: string;
            /** @description "If available, else set as null." */
            email: string | null;
            /** @description The telephone number of the person; mandatory. */
            contact: string;
        };
        /** @description An order to verify a degree or course: level, name, registration, and when it began and ended. */
        EducationCheckRequest: {
            /** @description Your own id of the employee, or another reference. */
            tag: string;
            /** @description The level of education. */
            level: "SSC" | "HSC" | "GRADUATE" | "POST_GRADUATE" | "DOCTORATE" | "OTHER" | "HIGHEST" | (string & {});
            /** @description The name of the degree. */
            course: string;
            /** @description The specialization. */
            courseName: string;
            /** @description The number of the registration or roll. */
            reg: string;
            /** @description 1 for January to 12 for December. */
            startMonth: number;
            /** @description Four digits, greater than 1900. */
            startYear: number;
            /** @description False for a course still in progress. */
            ended: boolean;
            /** @description 1 for January to 12 for December. Null unless `ended`. */
            endedMonth: number | null;
            /** @description Four digits, greater than 1900. Null unless `ended`. */
            endedYear: number | null;
            /** @description The ids of uploads that prove it. */
            documents?: readonly string[] | undefined;
            /** @description True for webhooks to be sent. Without it there are none. */
            webhook?: boolean | undefined;
        };
        /** @description An order to verify an address by a visit, and who is to be met there. */
        AddressCheckRequest: {
            /** @description Your own id of the employee, or another reference. */
            tag: string;
            /** @description The whole of it: house number, locality, landmark, state, district and ZIP code. */
            address: string;
            /** @description Whether the candidate lives there now. */
            current?: boolean | undefined;
            /** @description Whether it is the candidate's permanent address. */
            permanent?: boolean | undefined;
            /** @description Who is to be met there: the candidate (`SELF`), or another of the family (`OTHER`). */
            pocType: "SELF" | "OTHER" | (string & {});
            /** @description The name of the other person; required for `OTHER`. The table calls it a number, which is a slip. */
            pocName?: string | undefined;
            /** @description The telephone number. The table calls it a number; text keeps a leading plus or zero. */
            pocContact?: string | undefined;
            /** @description True for webhooks to be sent. Without it there are none. */
            webhook?: boolean | undefined;
        };
        /** @description An order to verify an identity document, by its number. */
        DocumentCheckRequest: {
            /** @description Your own id of the employee, or another reference. */
            tag: string;
            /** @description The number of the document, as on it. */
            reg: string;
            /** @description What kind of document it is. */
            docType?: "AADHAAR" | "PAN" | "DL" | "VOTER" | "PASSPORT" | "CUSTOM" | (string & {}) | undefined;
            /** @description The ids of uploads of it. */
            documents?: readonly string[] | undefined;
            /** @description True for webhooks to be sent. Without it there are none. */
            webhook?: boolean | undefined;
        };
        /** @description What a creation is answered with: the id that the request or profile is queried by. */
        CreatedRequest: {
            /** @description What the request, or the profile, is queried by. */
            _id: string;
            /** @description A number for people to refer to it by. */
            number?: string;
            /** @description Attestr's own id for tracing. Shown on a query only; that a creation has it is a guess. */
            requestId?: string;
        };
        /** @description How far a request has come. `COMPLETED` and `ERRORED` are final. An unknown one is not. */
        AsyncStatus: "INITIATED" | "COMPLETED" | "ERRORED" | (string & {});
        /** @description A request as a query shows it: its status, what was sent, and once it is completed its output and signature. */
        AsyncRequest: {
            _id: string;
            /** @description A number for people to refer to it by. */
            number?: string;
            /** @description Attestr's own id for tracing. */
            requestId?: string;
            status: components["schemas"]["AsyncStatus"];
            /** @description What was sent. Text by the table; an object here too, as the table also calls an error text that is shown as an object. */
            input?: {
                [key: string]: unknown;
            } | string | null;
            /** @description Null unless completed. The record of an employment check; what other kinds of request have beyond it is in the raw document. */
            output?: components["schemas"]["WorkOutput"] | null;
            /** @description Null unless errored. Text by the table, an object in the webhooks of the same request. */
            error?: components["schemas"]["ErrorBody"] | string | null;
            /** @description When the request was placed, in milliseconds since 1970. */
            created?: number;
            /** @description When it last changed, in milliseconds since 1970. Null while initiated. */
            updated?: number | null;
            /**
             * @description "Generated using hmacHexDigest of output object and client secret." 64 hex digits, so SHA-256. Which text of `output` is signed is not documented.
             *     Null unless completed.
             */
            signature?: string | null;
        };
        /**
         * @description What a verification has come to. What each of them means is not documented. The description tells more, of `Alert` and `False` above
         *     all.
         */
        WorkOutcome: "Clear" | "Alert" | "False" | "MoreInfo" | "NoResult" | (string & {});
        /** @description What a verification has found: outcome, how and by whom it was verified, a description in HTML, and ids of documents. */
        WorkOutput: {
            status?: components["schemas"]["WorkOutcome"];
            /** @description How it was verified: Online, Offline, Physical, Email, Telephone and others. */
            mode?: string;
            /** @description The day on which the employer answered, or on which it was verified online, DD-MM-YYYY. */
            verified?: string;
            /** @description The name of the verifying employer; of a person in samples. */
            verifier?: string;
            /** @description Who verified it, a person or a department. */
            authority?: string;
            /** @description What the back office has to say, of alerts above all. HTML, from outside, with names of people. */
            description?: string;
            /** @description The ids of letters, documents and e-mails that came from the employer. */
            documents?: string[] | null;
            /** @description The ids of recordings of references that were called. */
            voiceRecords?: string[] | null;
        };
        /** @description What a profile of a person or company is made of. */
        ProfileRequest: {
            /** @description Your own id of the employee, or another reference. */
            tag: string;
            /** @description The name of the person or company. */
            name: string;
            /** @description An e-mail address. */
            email?: string | undefined;
            /** @description A telephone number in the form of E.164: +910000000000. */
            mobile?: string | undefined;
        };
        /** @description A person or company whose checks are kept together, with what the back office has asked. */
        Profile: {
            _id: string;
            /** @description Your own reference. */
            tag?: string | null;
            /** @description A number for people to refer to it by. */
            number?: string | null;
            name?: string | null;
            email?: string | null;
            mobile?: string | null;
            /** @description Its checks. Their results are had by query. */
            items?: components["schemas"]["ProfileItem"][] | null;
            /** @description What the back office asked, and what was answered. */
            queries?: components["schemas"]["Query"][] | null;
            /** @description In milliseconds since 1970. */
            created?: number | null;
            /** @description The id of the member who made it in the dashboard; null where it was made by API. */
            createdBy?: string | null;
            /** @description The id of the account. */
            createdByOrg?: string | null;
            /** @description The id of the app, where it was made by API. */
            client?: string | null;
            /** @description In milliseconds since 1970. */
            updated?: number | null;
            /** @description The id of the member who changed it in the dashboard, or null. */
            updatedBy?: string | null;
        };
        /** @description A check of the profile. What more it has is in the raw document. */
        ProfileItem: {
            /** @description The id of the check. */
            _id: string;
            /** @description The number that Attestr gave it. */
            number?: string | null;
        };
        /** @description A question of the back office about a profile, and its answer. */
        Query: {
            _id: string;
            /** @description What is asked. */
            text?: string | null;
            /** @description The ids of files that it is about. */
            documents?: string[] | null;
            /** @description What was answered; null while nothing was. */
            response?: string | null;
            /** @description The ids of files that were answered with. */
            responseDocuments?: string[] | null;
            /** @description In milliseconds since 1970. */
            created?: number | null;
            createdBy?: string | null;
            /** @description In milliseconds since 1970. */
            updated?: number | null;
            updatedBy?: string | null;
        };
        /** @description The answer to a question of the back office, at most 16384 characters, with the ids of uploads. */
        QueryAnswer: {
            /** @description The answer, at most 16384 characters. */
            response: string;
            /** @description The ids of uploads that go with it. */
            documents?: readonly string[] | undefined;
        };
        /** @description Which check is put into a profile. */
        ItemAssociation: {
            /** @description The `_id` of the check, as its creation was answered with. */
            asyncRequest: string;
        };
        /** @description An uploaded file, by the id that checks name it by. */
        UploadedMedia: {
            /** @description What a check names the file by. */
            _id: string;
            /** @description The name the file was sent with, which may be a person's. */
            originalName?: string;
        };
        /** @description What a webhook tells of a request that is done: its status, output and signature. */
        AsyncEventPayload: {
            /** @description The request, as its creation was answered with. */
            _id: string;
            /** @description Attestr's own id for tracing. */
            requestId?: string;
            status: components["schemas"]["AsyncStatus"];
            /** @description As in the result of a query. */
            output?: components["schemas"]["WorkOutput"] | null;
            /** @description An object as of an error answer. Text is taken too, as the table of the query calls it so. */
            error?: components["schemas"]["ErrorBody"] | string | null;
            /** @description As in the result of a query. "Null if archived." */
            signature?: string | null;
        };
        /** @description The webhook `async.completed`: a request was carried out. */
        AsyncCompletedEvent: {
            /** @constant */
            event: "async.completed";
            payload: components["schemas"]["AsyncEventPayload"];
        };
        /** @description The webhook `async.errored`: a request could not be carried out. */
        AsyncErroredEvent: {
            /** @constant */
            event: "async.errored";
            payload: components["schemas"]["AsyncEventPayload"];
        };
        /** @description Which profile the back office asks about, and what. */
        FactxQueryPayload: {
            /** @description Called the id of the query; in the sample it is none of those in `queries`. */
            _id?: string;
            /** @description The profile that is asked about. */
            profile: string;
            /** @description What is asked. */
            queries?: components["schemas"]["Query"][];
        };
        /** @description The webhook `factx.query`: the back office asks about a profile. */
        FactxQueryEvent: {
            /** @constant */
            event: "factx.query";
            payload: components["schemas"]["FactxQueryPayload"];
        };
        /** @description The names of the events that webhooks tell of. */
        WebhookEventName: "async.completed" | "async.errored" | "flowx.completed" | "flowx.errored" | "flowx.skipped" | "factx.query" | (string & {});
        /** @description What every delivery has, whatever its event. */
        WebhookDelivery: {
            event: components["schemas"]["WebhookEventName"];
            payload?: unknown;
        };
        /** @description What an error is answered with: its code and message, and for some errors details. */
        ErrorBody: {
            /** @description To be told by, together with where it came from: 4005 is about credits on a check, and about the size of the file on an upload. */
            code?: number;
            /** @description What the table says of the code. */
            message?: string;
            /** @description More, for some errors. Free text, which may repeat what was sent. */
            details?: string;
            /** @description In the sample of an upload only. */
            httpStatusCode?: number;
            /** @description Attestr's own id for tracing. Shown on a query only; that an error has it is a guess. */
            requestId?: string;
        };
    };
    responses: {
        /** @description Taken. Keep the `_id`, the result is queried by it. */
        Created: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "_id": "AR02zfeuv2iz5ksij09nf",
                 *       "number": "3801-575765-9695"
                 *     }
                 */
                "application/json": components["schemas"]["CreatedRequest"];
            };
        };
        /** @description Kept. The `_id` goes into `documents`. */
        Uploaded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "_id": "MX12zfeuv1272pkt8gc5l0",
                 *       "originalName": "input-image.jpeg"
                 *     }
                 */
                "application/json": components["schemas"]["UploadedMedia"];
            };
        };
        /**
         * @description 400: 4001, 4005 for credits that are too low, and of ids 4003, 40018, 40038 and 40039. 401: 4016. 403: 4031, 4035, 4039. 429: 4291 and 4292 for a while, 4293 and 4294 for the day. No header
         *     tells when a limit ends. What an unknown request or query is refused with is not told.
         */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description 400: 4001; 4005, which here is for a file that is too large; 4007. 401: 4016. 403: 4031, 4039. 429: 4291 and 4292 for a while, 4293 and 4294 for the day. */
        UploadRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description 500: 5001. Whether the request took effect is not told. */
        Failed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 5001,
                 *       "message": "Request could not be processed"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description `v1` for all that is here; `v2` exists for other products.
         * @example v1
         */
        Version: string;
        /**
         * @description The profile.
         * @example AX1LgghsxZsJZUwYvN
         */
        ProfileId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    createEmploymentCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tag": "ABCD1234",
                 *       "employer": "Radisson Blu Bengaluru",
                 *       "reg": "EMP-1234",
                 *       "position": "Trainee",
                 *       "startDate": "02-12-2019",
                 *       "ended": true,
                 *       "endDate": "19-03-2020",
                 *       "documents": [
                 *         "MX17Cd6KEBSsbKSaou"
                 *       ],
                 *       "references": [
                 *         {
                 *           "name": "Mentor One",
                 *           "position": "Mentor",
                 *           "email": "mentor.one@example.com",
                 *           "contact": "+910000000001"
                 *         },
                 *         {
                 *           "name": "Mentor Two",
                 *           "position": "Mentor",
                 *           "email": null,
                 *           "contact": "+910000000002"
                 *         }
                 *       ],
                 *       "webhook": false
                 *     }
                 */
                "application/json": components["schemas"]["EmploymentCheckRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createEducationCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tag": "ABCD1234",
                 *       "level": "GRADUATE",
                 *       "course": "Bachelor of Engineering",
                 *       "courseName": "Computer Science",
                 *       "reg": "ROLL-1234",
                 *       "startMonth": 7,
                 *       "startYear": 2012,
                 *       "ended": true,
                 *       "endedMonth": 6,
                 *       "endedYear": 2016,
                 *       "documents": [
                 *         "MX17Cd6KEBSsbKSaou"
                 *       ],
                 *       "webhook": false
                 *     }
                 */
                "application/json": components["schemas"]["EducationCheckRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createAddressCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tag": "ABCD1234",
                 *       "address": "1 Example Road, Example Nagar, Bengaluru, Karnataka 560000",
                 *       "current": true,
                 *       "permanent": false,
                 *       "pocType": "OTHER",
                 *       "pocName": "Example Person",
                 *       "pocContact": "+910000000003",
                 *       "webhook": false
                 *     }
                 */
                "application/json": components["schemas"]["AddressCheckRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createDocumentCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tag": "ABCD1234",
                 *       "reg": "XXXXX0000X",
                 *       "docType": "PAN",
                 *       "documents": [
                 *         "MX17Cd6KEBSsbKSaou"
                 *       ],
                 *       "webhook": false
                 *     }
                 */
                "application/json": components["schemas"]["DocumentCheckRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getAsyncRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
                /**
                 * @description The `_id` that the creation was answered with.
                 * @example AR02zfeuv2iz5ksij09nf
                 */
                asyncId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request as it stands. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AsyncRequest"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tag": "AA-1234",
                 *       "name": "XXXXXXXXX XXXXXX",
                 *       "email": "xxxxxxxxx.xxxxxx@example.com",
                 *       "mobile": "+910000000000"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileRequest"];
            };
        };
        responses: {
            /** @description The profile is there. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "_id": "AX1LgghsxZsJZUwYvN",
                     *       "number": "3801-575765-9695"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedRequest"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
                /**
                 * @description The profile.
                 * @example AX1LgghsxZsJZUwYvN
                 */
                profileId: components["parameters"]["ProfileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The profile. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "_id": "AX1LgghsxZsJZUwYvN",
                     *       "tag": "AA-1234",
                     *       "number": "3801-575765-9695",
                     *       "name": "XXXXXXXXX XXXXXX",
                     *       "email": "xxxxxxxxx.xxxxxx@example.com",
                     *       "mobile": "+910000000000",
                     *       "items": [],
                     *       "queries": [
                     *         {
                     *           "_id": "AQ0gRM3b8geMY7-sU5",
                     *           "text": "Please share your updated PAN document",
                     *           "documents": [
                     *             "MX17Cd6KEBSsbKSaou"
                     *           ],
                     *           "response": null,
                     *           "responseDocuments": null,
                     *           "created": 1661024715867,
                     *           "createdBy": null,
                     *           "updated": null,
                     *           "updatedBy": null
                     *         }
                     *       ],
                     *       "created": 1661024715867,
                     *       "createdBy": null,
                     *       "createdByOrg": "AC0000000000000000",
                     *       "client": "OX0000000000000000",
                     *       "updated": null,
                     *       "updatedBy": null
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
                /**
                 * @description The profile.
                 * @example AX1LgghsxZsJZUwYvN
                 */
                profileId: components["parameters"]["ProfileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tag": "AA-1234",
                 *       "name": "XXXXXXXXX XXXXXX",
                 *       "email": "xxxxxxxxx.xxxxxx@example.com",
                 *       "mobile": "+910000000000"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    associateItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
                /**
                 * @description The profile.
                 * @example AX1LgghsxZsJZUwYvN
                 */
                profileId: components["parameters"]["ProfileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "asyncRequest": "AR0ZoLeBdqvmr-nmy1"
                 *     }
                 */
                "application/json": components["schemas"]["ItemAssociation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    answerQuery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
                /**
                 * @description The profile.
                 * @example AX1LgghsxZsJZUwYvN
                 */
                profileId: components["parameters"]["ProfileId"];
                /**
                 * @description The query, as the profile and the event `factx.query` name it.
                 * @example AQ0gRM3b8geMY7-sU5
                 */
                queryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "response": "The updated document is attached.",
                 *       "documents": [
                 *         "MX17Cd6KEBSsbKSaou"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["QueryAnswer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    uploadImage: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: import("@bgc/core").FilePart;
                } | FormData;
            };
        };
        responses: {
            200: components["responses"]["Uploaded"];
            "4XX": components["responses"]["UploadRefused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    uploadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: import("@bgc/core").FilePart;
                } | FormData;
            };
        };
        responses: {
            200: components["responses"]["Uploaded"];
            "4XX": components["responses"]["UploadRefused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getMediaStream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description `v1` for all that is here; `v2` exists for other products.
                 * @example v1
                 */
                version?: components["parameters"]["Version"];
                /**
                 * @description Of `documents` or `voiceRecords`.
                 * @example MX1NTqvN4QUfyRzsDY
                 */
                mediaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": never;
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    receiveAsyncCompleted: {
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
                 *       "event": "async.completed",
                 *       "payload": {
                 *         "_id": "AR0U643cotcGalyCTb",
                 *         "requestId": "ea1d5141-c32d-48ba-bef4-0a34b0ce1531",
                 *         "status": "COMPLETED",
                 *         "output": {
                 *           "status": "Clear",
                 *           "documents": null,
                 *           "voiceRecords": [
                 *             "MX1NTqvN4QUfyRzsDY"
                 *           ],
                 *           "description": "sample description",
                 *           "verifier": "XXXXX XXXXXXXXX",
                 *           "authority": "Manager / supervisor",
                 *           "verified": "26-07-2022",
                 *           "mode": "Telephone"
                 *         },
                 *         "error": null,
                 *         "signature": "69f255d85d62c789e0936107490a6ae2d7d526812896d446e164ababe64b5293"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AsyncCompletedEvent"];
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
            /** @description Not accepted. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not handled. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveAsyncErrored: {
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
                 *       "event": "async.errored",
                 *       "payload": {
                 *         "_id": "AR0U643cotcGalyCTb",
                 *         "requestId": "ea1d5141-c32d-48ba-bef4-0a34b0ce1531",
                 *         "status": "ERRORED",
                 *         "output": null,
                 *         "error": {
                 *           "code": 5001,
                 *           "message": "Request could not be processed"
                 *         },
                 *         "signature": null
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["AsyncErroredEvent"];
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
            /** @description Not accepted. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not handled. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receiveFactxQuery: {
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
                 *       "event": "factx.query",
                 *       "payload": {
                 *         "_id": "AQ0jPe2Y_J_09hiBEo",
                 *         "profile": "AX1y-dBZ1qhpcGltIW",
                 *         "queries": [
                 *           {
                 *             "_id": "AQ0gRM3b8geMY7-sU5",
                 *             "text": "Please share your updated PAN document",
                 *             "documents": [
                 *               "MX17Cd6KEBSsbKSaou"
                 *             ],
                 *             "response": null,
                 *             "responseDocuments": null,
                 *             "created": 1661024715867,
                 *             "createdBy": null,
                 *             "updated": null,
                 *             "updatedBy": null
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FactxQueryEvent"];
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
            /** @description Not accepted. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not handled. */
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
                 *       "event": "flowx.completed",
                 *       "payload": {
                 *         "_id": "DS0000000000000000"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["WebhookDelivery"];
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
            /** @description Not accepted. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not handled. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
