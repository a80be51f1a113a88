// Generated from specs/truora.yaml by tools/codegen. Do not edit: change the spec and run `npm run generate`.

/** Every path of the API with its operations, in the form of openapi-typescript: what the client's `api` is typed by. */
export interface paths {
    "/v1/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the checks of the account, or of a report */
        get: operations["listChecks"];
        put?: never;
        /**
         * Create a check
         * @description With `force_creation=false` a recent check of the same data is given back instead of a new one; how recent is not documented. There
         *     is no idempotency key.
         */
        post: operations["createCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checks/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get how the databases of a country do, hour by hour */
        get: operations["getDatabaseHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checks/{check_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The check.
                 * @example CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c
                 */
                check_id: components["parameters"]["CheckId"];
            };
            cookie?: never;
        };
        /**
         * Get a check
         * @description Final are `completed` and `error` only. Until then `score` says nothing: it is -1 at first, and then often 1 while every data set
         *     is still pending. A completed check may have databases that failed.
         */
        get: operations["getCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checks/{check_id}/details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The check.
                 * @example CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c
                 */
                check_id: components["parameters"]["CheckId"];
            };
            cookie?: never;
        };
        /** List what was found, database by database */
        get: operations["listCheckDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checks/{check_id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The check.
                 * @example CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c
                 */
                check_id: components["parameters"]["CheckId"];
            };
            cookie?: never;
        };
        /**
         * Download the PDF of a check
         * @description Refused with 404 while it is not made.
         */
        get: operations["getCheckPdf"];
        put?: never;
        /**
         * Have the PDF of a check made
         * @description Without a request body. A newer guide gets the PDF directly.
         */
        post: operations["createCheckPdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/checks/{check_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The check.
                 * @example CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c
                 */
                check_id: components["parameters"]["CheckId"];
            };
            cookie?: never;
        };
        /**
         * Get the attachments of a check
         * @description The guide names the address and shows no answer.
         */
        get: operations["getCheckAttachments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the custom types of the account */
        get: operations["listCustomTypes"];
        /**
         * Change a custom type
         * @description Not of `person`, `vehicle` and `company`. The weights must add up to 1, so that all of them are given.
         */
        put: operations["updateCustomType"];
        /**
         * Create a custom type
         * @description The weights must add up to 1.
         */
        post: operations["createCustomType"];
        /**
         * Delete a custom type
         * @description Not `person`, `vehicle` and `company`.
         */
        delete: operations["deleteCustomType"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/continuous-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the continuous checks of the account */
        get: operations["listContinuousChecks"];
        put?: never;
        /**
         * Have a check repeated
         * @description The introduction spells the path `continuous_checks`; the table of paths is followed.
         */
        post: operations["createContinuousCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/continuous-checks/{continuous_check_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The continuous check. Once declared a number; every example is text.
                 * @example CCK00000000000000000000000000000001
                 */
                continuous_check_id: components["parameters"]["ContinuousCheckId"];
            };
            cookie?: never;
        };
        /** Get a continuous check */
        get: operations["getContinuousCheck"];
        /** Change how often a continuous check runs, or whether it does */
        put: operations["updateContinuousCheck"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/continuous-checks/{continuous_check_id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The continuous check. Once declared a number; every example is text.
                 * @example CCK00000000000000000000000000000001
                 */
                continuous_check_id: components["parameters"]["ContinuousCheckId"];
            };
            cookie?: never;
        };
        /**
         * List what each run has changed
         * @description "It can be paginated", but no parameter is named.
         */
        get: operations["getContinuousCheckHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the hooks of the account, their signing keys included */
        get: operations["listHooks"];
        put?: never;
        /**
         * Have events announced
         * @description The answer holds the key that deliveries are signed with.
         */
        post: operations["createHook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hooks/{hook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The hook.
                 * @example HOKc66055d793bcec0b7cbe84cfcbde74d5
                 */
                hook_id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a hook
         * @description Takes the form of a new hook, with the same members required. What becomes of members left out is not documented.
         */
        put: operations["updateHook"];
        post?: never;
        /** Delete a hook */
        delete: operations["deleteHook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the reports of the account */
        get: operations["listReports"];
        put?: never;
        /** Create a report */
        post: operations["createReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The report.
                 * @example RPTd8424963678a86f605f1a77cd126c9aa
                 */
                report_id: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        /** Get a report */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report_id}/upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The report.
                 * @example RPTd8424963678a86f605f1a77cd126c9aa
                 */
                report_id: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file of checks
         * @description Excel (xlsx) or csv, on Truora's templates. Not of custom types.
         */
        post: operations["uploadReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/behavior": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report how a person has behaved
         * @description The introduction spells the path `behaviour`; the table of paths is followed.
         */
        post: operations["createBehavior"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    delivery: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something has happened
         * @description The body **is** a JWT, without JSON around it, signed with the `signing_key` of the hook: described here are its claims. The
         *     algorithm is not named; the key is one for HMAC. One delivery may carry several events. Retries, their number and their order are not
         *     documented.
         */
        post: operations["receiveDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A delivery whose events are of checks
         * @description `object` is the check, without the envelope around it.
         */
        post: operations["receiveCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    continuousCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A delivery whose events are of continuous checks
         * @description No example is public. "The object attribute varies depending on the event_type".
         */
        post: operations["receiveContinuousCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description What an error is answered with: Truora's code, the HTTP status and a message. */
        ErrorBody: {
            /**
             * @description Truora's own code, 10404 for one. The schema says text, the examples show a number. What is no such code may repeat what was sent:
             *     what of it can be shown is told by the complaints.
             */
            code?: string;
            http_code?: number;
            message?: string;
        };
        /** @description What an error is answered with where there may be several. */
        ErrorBodies: components["schemas"]["ErrorBody"][];
        /**
         * @description Where a check is searched, in two capital letters of ISO 3166-1, or `ALL` for international lists. The guide has neither AR nor EC.
         *     An example of a request has small letters.
         */
        Country: "ALL" | "AR" | "BR" | "CL" | "CO" | "CR" | "EC" | "MX" | "PE" | (string & {});
        /** @description What is checked: one of these, or the name of a custom type. */
        CheckType: "person" | "company" | "vehicle" | (string & {});
        /** @description How urgent a check is: too many of high priority in a country are refused with 429. */
        CheckPriority: "low" | "medium" | "high" | (string & {});
        /** @description The federal units of Brazil. */
        Region: "AC" | "AL" | "AM" | "AP" | "BA" | "CE" | "DF" | "ES" | "GO" | "MA" | "MG" | "MS" | "MT" | "PA" | "PB" | "PE" | "PI" | "PR" | "RJ" | "RN" | "RO" | "RR" | "RS" | "SC" | "SE" | "SP" | "TO" | (string & {});
        /**
         * @description An order of a background check of a person, company or vehicle. What else is required depends on country and type: JSON Schema could
         *     say so, the generated type cannot. The client's own types do. Give as much as is known: what is missing leaves databases out.
         */
        CheckRequest: {
            /** @description Where it is searched. */
            country: components["schemas"]["Country"];
            /** @description What is checked, or the name of a custom type. */
            type: components["schemas"]["CheckType"];
            /** @description That the person has agreed to the check. Must be true for a person. */
            user_authorized?: boolean | undefined;
            /** @description True makes a new check at any rate; false gives a recent one of the same data back. */
            force_creation?: boolean | undefined;
            /** @description Anything of your own, at most 128 characters. */
            custom_input?: string | undefined;
            /** @description CC in Colombia, CURP in Mexico, DNI in Peru, CPF in Brazil …; digits only, where there are only digits. */
            national_id?: string | undefined;
            /** @description The id of a foreigner in the country. */
            foreign_id?: string | undefined;
            /** @description The tax id of a company. */
            tax_id?: string | undefined;
            first_name?: string | undefined;
            last_name?: string | undefined;
            company_name?: string | undefined;
            /**
             * Format: date
             * @description YYYY-MM-DD.
             */
            date_of_birth?: string | undefined;
            /**
             * Format: date
             * @description Of the document, YYYY-MM-DD.
             */
            issue_date?: string | undefined;
            /**
             * Format: date
             * @description Of a circulation permit in Chile, YYYY-MM-DD.
             */
            payment_date?: string | undefined;
            /** @description Of the person who is checked. */
            phone_number?: string | undefined;
            /** @description Brazil only. Searched beside the region that the person is from. */
            region?: components["schemas"]["Region"] | undefined;
            /** @description RG, in Brazil. */
            state_id?: string | undefined;
            /** @description ISO 3166-1, two small letters. */
            native_country?: string | undefined;
            birth_certificate?: string | undefined;
            diplomatic_id?: string | undefined;
            driver_license?: string | undefined;
            /** @description Of Colombia. */
            escrow?: string | undefined;
            passport?: string | undefined;
            /** @description The permit of Venezuelans in Colombia. */
            pep?: string | undefined;
            /** @description The permit of Venezuelans in Peru. */
            ptp?: string | undefined;
            professional_card?: string | undefined;
            license_plate?: string | undefined;
            vehicle_id?: string | undefined;
            owner_document_id?: string | undefined;
            /** @description National id, foreign id or tax id; in which words is not documented. */
            owner_document_type?: string | undefined;
            /** @description For criminal records in Peru. */
            verification_code?: string | undefined;
            /** @description The report that the check is to belong to. */
            report_id?: string | undefined;
            /** @description Has the check repeated: daily, weekly, monthly, yearly, or a number with d, w, m or y (3d, 2w). Every run is a check. */
            watch?: string | undefined;
        };
        /** @description How far a check has come. Final are `completed` and `error`. `delayed` may last up to three days. */
        CheckStatus: "not_started" | "in_progress" | "delayed" | "completed" | "error" | (string & {});
        /** @description The groups of databases that a check searches and scores. */
        DataSet: "affiliations_and_insurances" | "alert_in_media" | "behavior" | "business_background" | "criminal_record" | "driving_licenses" | "international_background" | "legal_background" | "personal_identity" | "professional_background" | "taxes_and_finances" | "traffic_fines" | "vehicle_information" | "vehicle_permits" | (string & {});
        /** @description Whether something was found, or why that is not known. */
        ScoreResult: "pending" | "found" | "not_found" | "error" | "delayed" | "ignored" | (string & {});
        /** @description How grave what was found is. */
        Severity: "unknown" | "none" | "very_low" | "low" | "medium" | "high" | "very_high" | (string & {});
        /** @description A score of what was found in one way, by document or by name. */
        ScorePart: {
            result?: components["schemas"]["ScoreResult"];
            severity?: components["schemas"]["Severity"];
            /** @description From 0 to 1; 1 is the best. */
            score?: number;
        };
        /** @description The score of one data set, from 0 to 1, where 1 is the best. */
        DataSetScore: {
            data_set?: components["schemas"]["DataSet"];
            result?: components["schemas"]["ScoreResult"];
            severity?: components["schemas"]["Severity"];
            /** @description From 0 to 1; 1 is the best, and what a data set has that is still pending. */
            score?: number;
            /** @description What was found by document. */
            by_id?: components["schemas"]["ScorePart"];
            /** @description What was found by name, of others of that name too. */
            by_name?: components["schemas"]["ScorePart"];
        };
        /** @description How far the search of one database has come. */
        DatabaseStatus: "not_started" | "completed" | "skipped" | "delayed" | "error" | "expired" | (string & {});
        /** @description One database of a check, and how far its search has come. */
        CheckedDatabase: {
            /** @description Stays the same. Absent from one example in six. */
            database_id?: string;
            /** @description May change while the check runs. */
            database_name?: string;
            /** @description Absent where `invalid_inputs` is there. */
            data_set?: components["schemas"]["DataSet"];
            /** @description A completed check may have databases in `error`, `skipped` or `expired`. */
            status?: components["schemas"]["DatabaseStatus"];
            /** @description Members of the request that were missing or not valid, so that the database was left out. */
            invalid_inputs?: string[];
        };
        /** @description A name that was found, and how often. */
        FoundName: {
            first_name?: string;
            last_name?: string;
            company_name?: string;
            /** @description How often it was found. */
            count?: number;
        };
        /** @description Whether the person was found, or is dead. */
        IdentityStatus: "found" | "not_found" | "dead" | (string & {});
        /** @description A driver's licence that was found. */
        DriversLicense: {
            status?: string;
            categories?: components["schemas"]["DriversLicenseCategory"][];
        };
        /** @description One category of a driver's licence, with its dates. */
        DriversLicenseCategory: {
            category?: string;
            expedition_date?: string;
            expiration_date?: string;
        };
        /** @description What a check has found of a person: identity, names, dates and documents. */
        Summary: {
            identity_status?: components["schemas"]["IdentityStatus"];
            names_found?: components["schemas"]["FoundName"][];
            birthday?: string;
            date_of_birth?: string;
            death_date?: string;
            gender?: "male" | "female" | (string & {});
            /** @description Taxpayer registration, in Mexico. */
            rfc?: string;
            /** @description Social security number, in Mexico. */
            nss?: string;
            /** @description Text by the schema, an object in the examples. */
            drivers_license?: components["schemas"]["DriversLicense"] | string;
        };
        /** @description What a check has found of a company: its status and names. */
        CompanySummary: {
            /** @description active and not_found have been seen. */
            company_status?: string;
            names_found?: components["schemas"]["FoundName"][];
        };
        /** @description What a check has found of a vehicle: its status, its description and its insurance. */
        VehicleSummary: {
            /** @description not_found has been seen. */
            vehicle_status?: string;
            license_plate?: string;
            vehicle_id?: string;
            manufacturer?: string;
            model?: string;
            year?: number;
            color?: string;
            vehicle_type?: string;
            vehicle_category?: string;
            service_type?: string;
            capacity?: number;
            number_of_doors?: number;
            obligatory_insurance_status?: string;
            obligatory_insurance_expiration_date?: string;
        };
        /** @description A member of the request that does not agree with what was found. */
        WrongInput: {
            /** @description A member of the request that is not what was found. Spelled so. */
            Input?: string;
        };
        /** @description A background check: its status, its scores, which mean something once the status is final, and a summary. */
        Check: {
            check_id: string;
            status: components["schemas"]["CheckStatus"];
            country?: components["schemas"]["Country"];
            type?: components["schemas"]["CheckType"];
            /**
             * @description From 0 to 1, where 1 is the best; but -1 at first, and often 1 while nothing is known yet. It means something once the status is
             *     final.
             */
            score?: number;
            /** @description Of what was found by document. As `score`, it means something once the status is final. */
            id_score?: number;
            /** @description Of what was found by name. The newer word for `homonym_score`. */
            name_score?: number;
            /** @description Of what was found by name, of others of that name too. */
            homonym_score?: number;
            /** @description Experimental. */
            homonym_probability?: number;
            /** @description By data set. Not there when the check is created. */
            scores?: components["schemas"]["DataSetScore"][];
            /** @description Not there with API keys of version 1. */
            homonym_scores?: components["schemas"]["DataSetScore"][];
            /** @description By database. Not there when the check is created. */
            statuses?: components["schemas"]["CheckedDatabase"][];
            summary?: components["schemas"]["Summary"];
            company_summary?: components["schemas"]["CompanySummary"];
            vehicle_summary?: components["schemas"]["VehicleSummary"];
            /** @description What was given and does not agree with what was found. */
            wrong_inputs?: components["schemas"]["WrongInput"][];
            creation_date?: string;
            update_date?: string;
            /** @description The check of the same data before this one. */
            previous_check?: string;
            report_id?: string;
            billing_hub?: string;
            national_id?: string;
            foreign_id?: string;
            tax_id?: string;
            first_name?: string;
            last_name?: string;
            birthday?: string;
            date_of_birth?: string;
            issue_date?: string;
            payment_date?: string;
            phone_number?: string;
            region?: components["schemas"]["Region"];
            native_country?: string;
            birth_certificate?: string;
            diplomatic_id?: string;
            driver_license?: string;
            passport?: string;
            pep?: string;
            ptp?: string;
            professional_card?: string;
            license_plate?: string;
            vehicle_id?: string;
            owner_document_id?: string;
            owner_document_type?: string;
        };
        /** @description A check as an answer holds it, with paths to what belongs to it. */
        CheckEnvelope: {
            check: components["schemas"]["Check"];
            /** @description A path. */
            details?: string;
            /** @description A path. */
            self?: string;
        };
        /** @description A page of checks, in `checks`; or one check in its envelope, in `check`. */
        CheckList: {
            checks?: components["schemas"]["Check"][];
            /** @description A path with a `start_key`; empty or absent on the last page. */
            next?: string;
            self?: string;
            check?: components["schemas"]["Check"];
            details?: string;
        };
        /** @description Which group the details of a database belong to. */
        DetailGroup: "profile" | "legal" | "affiliations" | "vehicle" | "global" | "media" | "unknown" | (string & {});
        /** @description One label of a table and its value. */
        TableCell: {
            label?: string;
            value?: string;
        };
        /** @description One row of a table. */
        TableRow: {
            cells?: components["schemas"]["TableCell"][];
        };
        /** @description What a database has answered, as rows of labels and values. */
        Table: {
            title?: string;
            rows?: components["schemas"]["TableRow"][];
        };
        /** @description What one database has answered. Text that is not known is "" rather than absent. */
        CheckDetail: {
            id?: string;
            check_id?: string;
            data_set?: components["schemas"]["DataSet"];
            /** @description May change while the check runs. */
            database_name?: string;
            result?: components["schemas"]["ScoreResult"];
            severity?: components["schemas"]["Severity"];
            /** @description Required by the schema; the example has none. */
            score?: number;
            /** @description Required by the schema; the example has none. */
            group?: components["schemas"]["DetailGroup"];
            depth?: number;
            document_type?: string;
            found_first_name?: string;
            found_last_name?: string;
            found_company_name?: string;
            found_rfc?: string;
            found_date_of_birth?: string;
            identity_result?: string;
            identity_state?: string;
            route?: string;
            issued_at?: string;
            update_date?: string;
            /** @description What was found, as labels and values. */
            tables?: components["schemas"]["Table"][] | null;
        };
        /** @description A page of details, in `details`; or one detail, whose members are beside it. */
        CheckDetailList: {
            details?: components["schemas"]["CheckDetail"][];
            /** @description A path with a `start_key`; empty or absent on the last page. */
            next?: string;
            self?: string;
        } & components["schemas"]["CheckDetail"];
        /** @description Where the PDF of a check is, as a path. */
        CheckPdf: {
            /** @description A path, sometimes with a slash at its end. */
            pdf_path?: string;
        };
        /** @description The attachments of a check. No form of it is public, so that it is given as it comes. */
        Attachments: unknown;
        /** @description How well a database worked in one hour. From at least 90 % of the runs successful (`operational`) downwards. */
        HourlyStatus: "operational" | "degraded_performance" | "partial_outage" | "major_outage" | "under_maintenance" | "deprecated" | "undetermined" | (string & {});
        /** @description How well a database works, hour by hour. */
        DatabaseHealth: {
            /** @description Stays the same. */
            database_id?: string;
            /** @description May change. */
            database_name?: string;
            data_sets?: components["schemas"]["DataSet"][];
            hourly_status?: components["schemas"]["HourlyStatus"][];
        };
        /** @description How well each database works. */
        DatabaseHealthList: components["schemas"]["DatabaseHealth"][];
        /** @description How much one data set counts in the score of a custom type, from 0 to 1. */
        DataSetWeight: {
            data_set: components["schemas"]["DataSet"];
            /** @description From 0 to 1. Text by the schema. */
            weight: number;
        };
        /** @description The weights of custom types, by country and name of the type. */
        CustomTypesByCountry: {
            [key: string]: components["schemas"]["CustomTypesByName"];
        };
        /** @description The weights of custom types of one country, by name of the type. */
        CustomTypesByName: {
            [key: string]: components["schemas"]["DataSetWeight"][];
        };
        /** @description The whole configuration of the custom types of the account. */
        CustomTypeConfig: {
            /** @description That it is null where there are no types is assumed. */
            score_configs: components["schemas"]["CustomTypesByCountry"] | null;
            client_id?: string;
            config_id?: string;
            /** @description Empty in every example. */
            provider_configs?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description The custom types of the account: the whole configuration with the weights in `score_configs`, or the weights alone. Neither can be
         *     read as the other: the ids are no types, and the weights have no `score_configs`.
         */
        CustomTypes: components["schemas"]["CustomTypeConfig"] | components["schemas"]["CustomTypesByCountry"];
        /** @description A custom type of check: its name, country, and the weight of each data set. The weights must add up to 1. */
        CustomTypeRequest: {
            /** @description A name; not person, vehicle or company. */
            type: string;
            country: components["schemas"]["Country"];
            /** @description From 0 to 1. */
            dataset_affiliations_and_insurances?: number | undefined;
            /** @description From 0 to 1. */
            dataset_alert_in_media?: number | undefined;
            /** @description From 0 to 1. */
            dataset_business_background?: number | undefined;
            /** @description From 0 to 1. */
            dataset_criminal_record?: number | undefined;
            /** @description From 0 to 1. */
            dataset_driving_licenses?: number | undefined;
            /** @description From 0 to 1. */
            dataset_international_background?: number | undefined;
            /** @description From 0 to 1. */
            dataset_legal_background?: number | undefined;
            /** @description From 0 to 1. */
            dataset_personal_identity?: number | undefined;
            /** @description From 0 to 1. */
            dataset_professional_background?: number | undefined;
            /** @description From 0 to 1. */
            dataset_taxes_and_finances?: number | undefined;
            /** @description From 0 to 1. */
            dataset_traffic_fines?: number | undefined;
            /** @description From 0 to 1. */
            dataset_vehicle_information?: number | undefined;
            /** @description From 0 to 1. */
            dataset_vehicle_permits?: number | undefined;
        };
        /** @description Whether a hook or a continuous check is enabled. */
        EnabledStatus: "enabled" | "disabled" | (string & {});
        /** @description How the score has changed since the run before. */
        ScoreStatus: "new" | "up" | "down" | "same" | (string & {});
        /** @description An order to repeat a check, and how often. */
        ContinuousCheckRequest: {
            /** @description The check to repeat. Not marked as required; without one there is nothing to repeat. */
            check_id: string;
            /** @description daily, weekly, monthly, yearly, or a number with d, w, m or y: 3d, 2w. */
            frequency?: string | undefined;
            status?: components["schemas"]["EnabledStatus"] | undefined;
        };
        /** @description What is changed of a continuous check: how often it runs, and whether it does. */
        ContinuousCheckUpdate: {
            /** @description daily, weekly, monthly, yearly, or a number with d, w, m or y: 3d, 2w. */
            frequency: string;
            status: components["schemas"]["EnabledStatus"];
        };
        /** @description A check that repeats, with its newest run. As the examples have it; the schema has other members, in PascalCase. */
        ContinuousCheck: {
            continuous_check_id: string;
            /** @description The newest run. */
            check?: components["schemas"]["Check"];
            /** @description How many runs there were. */
            counter?: number;
            /** @description 1m in every example. */
            frequency?: string;
            score_status?: components["schemas"]["ScoreStatus"];
            status?: components["schemas"]["EnabledStatus"];
            creation_date?: string;
            update_date?: string;
            next_run_date?: string;
        };
        /** @description A page, in `continuous_checks`; or one continuous check, whose members are beside it. */
        ContinuousCheckList: {
            /** @description Checks, by the schema; the examples show what they are of. */
            continuous_checks?: components["schemas"]["ContinuousCheck"][];
            /** @description A path with a `start_key`; empty or absent on the last page. */
            next?: string;
            self?: string;
            continuous_check_id?: string;
            /** @description The newest run. */
            check?: components["schemas"]["Check"];
            /** @description How many runs there were. */
            counter?: number;
            /** @description 1m in every example. */
            frequency?: string;
            score_status?: components["schemas"]["ScoreStatus"];
            status?: components["schemas"]["EnabledStatus"];
            creation_date?: string;
            update_date?: string;
            next_run_date?: string;
        };
        /**
         * @description What a run has changed. The list declares changes, which contain themselves and say little; the schema of an entry, which no operation
         *     names, has the rest.
         */
        ContinuousCheckRun: {
            check_id?: string;
            previous_check_id?: string;
            continuous_check_id?: string;
            creation_date?: string;
            /** @description Given as it comes. */
            changes?: unknown;
            /** @description Given as it comes. */
            score_changes?: unknown;
            /** @description Given as it comes. */
            dataset_score_changes?: unknown;
        };
        /** @description A page of the runs of a continuous check. */
        ContinuousCheckHistory: {
            history: components["schemas"]["ContinuousCheckRun"][];
            /** @description A path with a `start_key`; empty or absent on the last page. */
            next?: string;
            self?: string;
        };
        /** @description What kind of thing an event is about. */
        EventType: "all" | "check" | "continuous_check" | (string & {});
        /** @description What has happened. The OpenAPI document has the first three; the guide has `delayed`, too. */
        EventAction: "created" | "started" | "finished" | "delayed" | (string & {});
        /** @description Whether events are told by webhook or by e-mail. */
        SubscriberType: "web" | "email" | (string & {});
        /** @description What a hook is made of: the events it tells of, and where they go. */
        HookRequest: {
            event_type: components["schemas"]["EventType"];
            subscriber_type: components["schemas"]["SubscriberType"];
            /** @description Where deliveries go. Required with `web`. */
            subscriber_url?: string | undefined;
            /** @description An e-mail address. Required with `email`. */
            subscriber_address?: string | undefined;
            /** @description Who is written to. */
            subscriber_name?: string | undefined;
            /** @description The language of the messages. */
            subscriber_language?: string | undefined;
            /** @description As repeated keys. Without any, all. */
            actions?: readonly components["schemas"]["EventAction"][] | undefined;
            /** @description Enabled unless told. */
            status?: components["schemas"]["EnabledStatus"] | undefined;
        };
        /** @description Where the events of a hook go. */
        Subscriber: {
            http_method?: string;
            url?: string;
            address?: string;
            name?: string;
        };
        /** @description What tells of events by webhook or e-mail, with the key that its deliveries are signed with. */
        Hook: {
            hook_id: string;
            event_type?: components["schemas"]["EventType"];
            /** @description Absent where the hook announces all of them. */
            actions?: components["schemas"]["EventAction"][];
            status?: components["schemas"]["EnabledStatus"];
            subscriber_type?: components["schemas"]["SubscriberType"];
            subscriber?: components["schemas"]["Subscriber"];
            /** @description What deliveries are signed with, 64 hexadecimal digits. Whether as this text or as the bytes it stands for is not documented. */
            signing_key?: string;
        };
        /** @description A page of hooks, in `hooks`; or one hook, whose members are beside it. */
        HookList: {
            hooks?: components["schemas"]["Hook"][];
            /** @description A path with a `start_key`; empty or absent on the last page. */
            next?: string;
            self?: string;
            hook_id?: string;
            event_type?: components["schemas"]["EventType"];
            /** @description Absent where the hook announces all of them. */
            actions?: components["schemas"]["EventAction"][];
            status?: components["schemas"]["EnabledStatus"];
            subscriber_type?: components["schemas"]["SubscriberType"];
            subscriber?: components["schemas"]["Subscriber"];
            /** @description What deliveries are signed with, 64 hexadecimal digits. Whether as this text or as the bytes it stands for is not documented. */
            signing_key?: string;
        };
        /** @description What a report is made of: its name. */
        ReportRequest: {
            name: string;
        };
        /** @description Checks that are made from the rows of an uploaded file, with their counts. */
        Report: {
            id: string;
            name?: string;
            created_by?: string;
            /** @description Whether a file was uploaded. */
            has_data?: boolean;
            /** @description The rows of the file. */
            size?: number;
            /** @description The rows that are checks. */
            created_checks_count?: number;
            /** @description The rows that are not valid. */
            invalid_checks_count?: number;
            creation_date?: string;
            update_date?: string;
        };
        /** @description A report as an answer holds it, with paths to what belongs to it. */
        ReportEnvelope: {
            report: components["schemas"]["Report"];
            /** @description A path. */
            checks?: string;
            /** @description A path. */
            self?: string;
        };
        /** @description A page of reports, in `reports`; or one report in its envelope, in `report`. */
        ReportList: {
            reports?: components["schemas"]["Report"][];
            /** @description A path with a `start_key`; empty or absent on the last page. */
            next?: string;
            self?: string;
            report?: components["schemas"]["Report"];
            checks?: string;
        };
        /** @description Where the behavior was seen, in two letters of ISO 3166-1. Small letters by the schema, capitals in the examples. */
        BehaviorCountry: "bo" | "br" | "cl" | "co" | "cr" | "do" | "ec" | "gt" | "mx" | "pa" | "pe" | "sv" | "ve" | (string & {});
        /** @description Which document a person is known by, where feedback on behavior is given. */
        BehaviorDocumentType: "civil-registration" | "curp" | "diplomatic-id" | "dni" | "driver-license" | "dui" | "escrow" | "foreign-id" | "foreign-societies" | "foreigner-card" | "general-registration" | "identity-card" | "individual-registration" | "license-plate" | "military-card" | "name" | "national-id" | "nis" | "nit" | "nuip" | "passport" | "pep" | "professional-card" | "query" | "ruc" | "rui" | "rut" | (string & {});
        /** @description What feedback on the behavior of a person is about. */
        BehaviorReason: "absences" | "aggressive-behaviour" | "confidentiality-breach" | "drug-dealer" | "drug-possession" | "drunk" | "fights" | "good-reputation" | "identity-fraud" | "rape" | "sexual-harassment" | "tardiness" | "theft" | (string & {});
        /** @description Feedback on the behavior of a person, as it is sent. */
        BehaviorRequest: {
            first_name: string;
            last_name: string;
            document_id: string;
            document_type: components["schemas"]["BehaviorDocumentType"];
            country: components["schemas"]["BehaviorCountry"];
            reason: components["schemas"]["BehaviorReason"];
            /** @description Declared a time here and a date in the answer. */
            birth_date: string;
            /** @description Declared a time here and a date in the answer. */
            feedback_date: string;
            email: string;
            phone_number?: string | undefined;
        };
        /** @description Feedback on the behavior of a person, as it was stored. */
        Behavior: {
            first_name?: string;
            last_name?: string;
            document_id?: string;
            document_type?: string;
            country?: string;
            reason?: string;
            birth_date?: string;
            feedback_date?: string;
            email?: string;
            phone_number?: string;
            creation_date?: string;
        };
        /** @description Feedback on behavior as an answer holds it. */
        BehaviorEnvelope: {
            behavior?: components["schemas"]["Behavior"][];
            self?: string;
        };
        /** @description An event of a webhook, of a type that may be new. Nothing is required, so that one odd event does not cost the others of a delivery. */
        WebhookEvent: {
            /** @description To know the event again by. */
            id?: string;
            event_type?: components["schemas"]["EventType"];
            event_action?: components["schemas"]["EventAction"];
            /** @description What it has happened to; its form depends on the type. */
            object?: unknown;
            /** @description RFC 3339. */
            timestamp?: string;
            version?: string;
        };
        /** @description What a webhook delivers: events, in the claims of the JWT. */
        WebhookDelivery: {
            events: components["schemas"]["WebhookEvent"][];
            /** @description Seconds since 1970. */
            iat?: number;
            /** @description Truora. */
            iss?: string;
        };
        /** @description An event of a check, with the check as it has become. */
        CheckEvent: components["schemas"]["WebhookEvent"] & {
            object: components["schemas"]["Check"];
        };
        /** @description A delivery of events of checks. */
        CheckDelivery: {
            events: components["schemas"]["CheckEvent"][];
            /** @description Seconds since 1970. */
            iat?: number;
            /** @description Truora. */
            iss?: string;
        };
        /** @description An event of a continuous check, with it as it has become. */
        ContinuousCheckEvent: components["schemas"]["WebhookEvent"] & {
            object: components["schemas"]["ContinuousCheck"];
        };
        /** @description A delivery of events of continuous checks. */
        ContinuousCheckDelivery: {
            events: components["schemas"]["ContinuousCheckEvent"][];
            /** @description Seconds since 1970. */
            iat?: number;
            /** @description Truora. */
            iss?: string;
        };
    };
    responses: {
        /** @description 400 where a parameter is not valid, 404 where there is nothing. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 10404,
                 *       "http_code": 404,
                 *       "message": "The Check was not found"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Too many checks of high priority at once. No limit is documented in numbers, nor another reason for this status. */
        TooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "code": 10429,
                 *       "http_code": 429,
                 *       "message": "Too many high priority checks"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description Something went wrong at Truora. */
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
         * @description The check.
         * @example CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c
         */
        CheckId: string;
        /**
         * @description The continuous check. Once declared a number; every example is text.
         * @example CCK00000000000000000000000000000001
         */
        ContinuousCheckId: string;
        /**
         * @description The report.
         * @example RPTd8424963678a86f605f1a77cd126c9aa
         */
        ReportId: string;
        /** @description Where the page begins, as the `next` of the page before says it. */
        StartKey: string;
    };
    requestBodies: {
        CustomType: {
            content: {
                /**
                 * @example {
                 *       "country": "BR",
                 *       "type": "demo",
                 *       "dataset_personal_identity": 0.5,
                 *       "dataset_traffic_fines": 0.5
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["CustomTypeRequest"];
            };
        };
        Hook: {
            content: {
                /**
                 * @example {
                 *       "event_type": "check",
                 *       "subscriber_type": "web",
                 *       "subscriber_url": "https://example.com/hook",
                 *       "actions": [
                 *         "created",
                 *         "finished"
                 *       ]
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["HookRequest"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listChecks: {
        parameters: {
            query?: {
                /** @description Where the page begins, as the `next` of the page before says it. */
                start_key?: components["parameters"]["StartKey"];
                /** @description Only the checks of this report. */
                report_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of checks; or one check, as every example shows it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description Medium unless told. Too many of high priority in a country are refused with 429. */
                "Truora-Priority"?: components["schemas"]["CheckPriority"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["CheckRequest"];
            };
        };
        responses: {
            /** @description Created, with a `score` of -1 and without `scores`, `statuses` and `summary`. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "check": {
                     *         "check_id": "CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c",
                     *         "country": "CO",
                     *         "creation_date": "2023-09-11T16:49:11.903834331Z",
                     *         "name_score": 0,
                     *         "id_score": 0,
                     *         "score": -1,
                     *         "status": "not_started",
                     *         "update_date": "2023-09-11T16:49:11.944670023Z",
                     *         "billing_hub": "hub",
                     *         "national_id": "10000000",
                     *         "type": "person"
                     *       },
                     *       "details": "/v1/checks/CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c/details",
                     *       "self": "/v1/checks/CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c"
                     *     }
                     */
                    "application/json": components["schemas"]["CheckEnvelope"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getDatabaseHealth: {
        parameters: {
            query?: {
                /**
                 * @description ISO 3166, in capitals.
                 * @example CO
                 */
                country?: string;
                /** @description A moment of the day that is asked for, or now for the status of now. */
                unixTimestampSeconds?: string;
                /** @description Seconds from UTC, -18000 for Colombia. Spelled so. */
                unixtimezoneOffsetSeconds?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The databases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "database_id": "DBI00000000000000000000000000000000000001",
                     *         "database_name": "Example registry",
                     *         "data_sets": [
                     *           "criminal_record"
                     *         ],
                     *         "hourly_status": [
                     *           "operational",
                     *           "degraded_performance"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["DatabaseHealthList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The check.
                 * @example CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c
                 */
                check_id: components["parameters"]["CheckId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "check": {
                     *         "check_id": "CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c",
                     *         "country": "CO",
                     *         "creation_date": "2023-09-11T16:49:11.903834331Z",
                     *         "name_score": 0,
                     *         "id_score": 0,
                     *         "score": -1,
                     *         "status": "not_started",
                     *         "update_date": "2023-09-11T16:49:11.944670023Z",
                     *         "billing_hub": "hub",
                     *         "national_id": "10000000",
                     *         "type": "person"
                     *       },
                     *       "details": "/v1/checks/CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c/details",
                     *       "self": "/v1/checks/CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c"
                     *     }
                     */
                    "application/json": components["schemas"]["CheckEnvelope"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listCheckDetails: {
        parameters: {
            query?: {
                /** @description Where the page begins, as the `next` of the page before says it. */
                start_key?: components["parameters"]["StartKey"];
                /** @description The language of the details; their original language unless told. Which values it takes is not documented. */
                lang?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The check.
                 * @example CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c
                 */
                check_id: components["parameters"]["CheckId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of details; or one detail, as the example shows it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckDetailList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getCheckPdf: {
        parameters: {
            query?: {
                /** @description The language of the PDF; Spanish unless told. Which values it takes is not documented. */
                lang?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The check.
                 * @example CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c
                 */
                check_id: components["parameters"]["CheckId"];
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
                    "application/pdf": never;
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createCheckPdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The check.
                 * @example CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c
                 */
                check_id: components["parameters"]["CheckId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the PDF will be; sometimes with a slash at the end. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "pdf_path": "/v1/checks/CHKe2e09a50d11865a6cc90b2b72b5a03ae/pdf"
                     *     }
                     */
                    "application/json": components["schemas"]["CheckPdf"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getCheckAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The check.
                 * @example CHK3815eafb4ec7yd4cd3i3b5f4093f7a2c
                 */
                check_id: components["parameters"]["CheckId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken to be JSON, like every other answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachments"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listCustomTypes: {
        parameters: {
            query?: {
                /** @description Where the page begins, as the `next` of the page before says it. */
                start_key?: components["parameters"]["StartKey"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The weights by country and type, bare or as `score_configs` of the whole configuration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomTypes"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateCustomType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CustomType"];
        responses: {
            /** @description Changed. No answer is documented. */
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
    createCustomType: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CustomType"];
        responses: {
            /** @description The whole configuration. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "client_id": "0000000000000000000000000",
                     *       "config_id": "CFG3e9d1fadeb24b4c0ea50aacf72d3cd8d",
                     *       "provider_configs": {},
                     *       "score_configs": {
                     *         "BR": {
                     *           "demo": [
                     *             {
                     *               "data_set": "personal_identity",
                     *               "weight": 0.5
                     *             },
                     *             {
                     *               "data_set": "traffic_fines",
                     *               "weight": 0.5
                     *             }
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CustomTypes"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    deleteCustomType: {
        parameters: {
            query: {
                /** @description The name of the type. */
                type: string;
                /** @description The country whose type it is. */
                country?: components["schemas"]["Country"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. No answer is documented. */
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
    listContinuousChecks: {
        parameters: {
            query?: {
                /** @description Not among the parameters; the schema has a `next`, and the other lists take this. */
                start_key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of continuous checks; or one, as every example shows it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContinuousCheckList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createContinuousCheck: {
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
                 *       "check_id": "CHK00000000000000000000000000000001",
                 *       "frequency": "1m",
                 *       "status": "enabled"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ContinuousCheckRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "continuous_check_id": "CCK00000000000000000000000000000001",
                     *       "check": {
                     *         "check_id": "CHK00000000000000000000000000000001",
                     *         "country": "CO",
                     *         "type": "person",
                     *         "status": "completed",
                     *         "score": 0.9
                     *       },
                     *       "counter": 0,
                     *       "frequency": "1m",
                     *       "score_status": "new",
                     *       "status": "enabled",
                     *       "creation_date": "2024-07-15T13:44:39.008Z",
                     *       "update_date": "2024-07-15T13:44:39.008Z",
                     *       "next_run_date": "2024-07-15T13:44:39.008Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContinuousCheck"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getContinuousCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The continuous check. Once declared a number; every example is text.
                 * @example CCK00000000000000000000000000000001
                 */
                continuous_check_id: components["parameters"]["ContinuousCheckId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The continuous check. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "continuous_check_id": "CCK00000000000000000000000000000001",
                     *       "check": {
                     *         "check_id": "CHK00000000000000000000000000000001",
                     *         "country": "CO",
                     *         "type": "person",
                     *         "status": "completed",
                     *         "score": 0.9
                     *       },
                     *       "counter": 0,
                     *       "frequency": "1m",
                     *       "score_status": "new",
                     *       "status": "enabled",
                     *       "creation_date": "2024-07-15T13:44:39.008Z",
                     *       "update_date": "2024-07-15T13:44:39.008Z",
                     *       "next_run_date": "2024-07-15T13:44:39.008Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContinuousCheck"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateContinuousCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The continuous check. Once declared a number; every example is text.
                 * @example CCK00000000000000000000000000000001
                 */
                continuous_check_id: components["parameters"]["ContinuousCheckId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "frequency": "2w",
                 *       "status": "disabled"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ContinuousCheckUpdate"];
            };
        };
        responses: {
            /** @description Changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "continuous_check_id": "CCK00000000000000000000000000000001",
                     *       "check": {
                     *         "check_id": "CHK00000000000000000000000000000001",
                     *         "country": "CO",
                     *         "type": "person",
                     *         "status": "completed",
                     *         "score": 0.9
                     *       },
                     *       "counter": 0,
                     *       "frequency": "1m",
                     *       "score_status": "new",
                     *       "status": "enabled",
                     *       "creation_date": "2024-07-15T13:44:39.008Z",
                     *       "update_date": "2024-07-15T13:44:39.008Z",
                     *       "next_run_date": "2024-07-15T13:44:39.008Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContinuousCheck"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getContinuousCheckHistory: {
        parameters: {
            query?: {
                /** @description As the other lists take it. */
                start_key?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The continuous check. Once declared a number; every example is text.
                 * @example CCK00000000000000000000000000000001
                 */
                continuous_check_id: components["parameters"]["ContinuousCheckId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The runs. No example is public. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContinuousCheckHistory"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    listHooks: {
        parameters: {
            query?: {
                /** @description Not among the parameters; the `next` of an example carries it. */
                start_key?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of hooks; or one hook, as an example shows it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HookList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createHook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Hook"];
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hook_id": "HOKc66055d793bcec0b7cbe84cfcbde74d5",
                     *       "event_type": "check",
                     *       "status": "enabled",
                     *       "subscriber_type": "web",
                     *       "subscriber": {
                     *         "http_method": "POST",
                     *         "url": "https://example.com/hook"
                     *       },
                     *       "signing_key": "0000000000000000000000000000000000000000000000000000000000000000"
                     *     }
                     */
                    "application/json": components["schemas"]["Hook"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    updateHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The hook.
                 * @example HOKc66055d793bcec0b7cbe84cfcbde74d5
                 */
                hook_id: string;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Hook"];
        responses: {
            /** @description Changed. The document declares a form, with the schema of a hook; JSON is what every answer is said to be. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "hook_id": "HOKc66055d793bcec0b7cbe84cfcbde74d5",
                     *       "event_type": "check",
                     *       "status": "enabled",
                     *       "subscriber_type": "web",
                     *       "subscriber": {
                     *         "http_method": "POST",
                     *         "url": "https://example.com/hook"
                     *       },
                     *       "signing_key": "0000000000000000000000000000000000000000000000000000000000000000"
                     *     }
                     */
                    "application/json": components["schemas"]["Hook"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    deleteHook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The hook.
                 * @example HOKc66055d793bcec0b7cbe84cfcbde74d5
                 */
                hook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. A text is declared, and not what it says. */
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
    listReports: {
        parameters: {
            query?: {
                /** @description Where the page begins, as the `next` of the page before says it. */
                start_key?: components["parameters"]["StartKey"];
                /** @description Only the reports of this user. */
                username?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reports; or one report, as every example shows it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportList"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createReport: {
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
                 *       "name": "D1"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["ReportRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "report": {
                     *         "id": "RPTd8424963678a86f605f1a77cd126c9aa",
                     *         "name": "D1",
                     *         "created_by": "example-user",
                     *         "has_data": false,
                     *         "creation_date": "2024-07-15T13:44:39.013Z",
                     *         "update_date": "2024-07-15T13:44:39.013Z"
                     *       },
                     *       "checks": "/v1/checks?report_id=RPTd8424963678a86f605f1a77cd126c9aa",
                     *       "self": "/v1/reports/RPTd8424963678a86f605f1a77cd126c9aa"
                     *     }
                     */
                    "application/json": components["schemas"]["ReportEnvelope"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The report.
                 * @example RPTd8424963678a86f605f1a77cd126c9aa
                 */
                report_id: components["parameters"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "report": {
                     *         "id": "RPTd8424963678a86f605f1a77cd126c9aa",
                     *         "name": "D1",
                     *         "created_by": "example-user",
                     *         "has_data": false,
                     *         "creation_date": "2024-07-15T13:44:39.013Z",
                     *         "update_date": "2024-07-15T13:44:39.013Z"
                     *       },
                     *       "checks": "/v1/checks?report_id=RPTd8424963678a86f605f1a77cd126c9aa",
                     *       "self": "/v1/reports/RPTd8424963678a86f605f1a77cd126c9aa"
                     *     }
                     */
                    "application/json": components["schemas"]["ReportEnvelope"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    uploadReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The report.
                 * @example RPTd8424963678a86f605f1a77cd126c9aa
                 */
                report_id: components["parameters"]["ReportId"];
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
            /** @description How many rows there were, and how many of them are checks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "report": {
                     *         "id": "RPTd8424963678a86f605f1a77cd126c9aa",
                     *         "name": "D1",
                     *         "created_by": "example-user",
                     *         "has_data": false,
                     *         "creation_date": "2024-07-15T13:44:39.013Z",
                     *         "update_date": "2024-07-15T13:44:39.013Z"
                     *       },
                     *       "checks": "/v1/checks?report_id=RPTd8424963678a86f605f1a77cd126c9aa",
                     *       "self": "/v1/reports/RPTd8424963678a86f605f1a77cd126c9aa"
                     *     }
                     */
                    "application/json": components["schemas"]["ReportEnvelope"];
                };
            };
            "4XX": components["responses"]["Refused"];
            "5XX": components["responses"]["Failed"];
        };
    };
    createBehavior: {
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
                 *       "first_name": "Ada",
                 *       "last_name": "Example",
                 *       "document_id": "000000000",
                 *       "document_type": "national-id",
                 *       "country": "co",
                 *       "reason": "good-reputation",
                 *       "birth_date": "1990-01-31",
                 *       "feedback_date": "2024-07-15",
                 *       "email": "ada@example.com"
                 *     }
                 */
                "application/x-www-form-urlencoded": components["schemas"]["BehaviorRequest"];
            };
        };
        responses: {
            /** @description Reported. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "behavior": [
                     *         {
                     *           "first_name": "Ada",
                     *           "last_name": "Example",
                     *           "document_id": "000000000",
                     *           "document_type": "national-id",
                     *           "country": "co",
                     *           "reason": "good-reputation",
                     *           "birth_date": "1990-01-31",
                     *           "feedback_date": "2024-07-15",
                     *           "email": "ada@example.com"
                     *         }
                     *       ],
                     *       "self": "/v1/behavior"
                     *     }
                     */
                    "application/json": components["schemas"]["BehaviorEnvelope"];
                };
            };
            /** @description Refused. A list of errors is declared here. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "code": 10400,
                     *         "http_code": 400,
                     *         "message": "Invalid country"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ErrorBodies"];
                };
            };
            "5XX": components["responses"]["Failed"];
        };
    };
    receiveDelivery: {
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
                 *       "events": [
                 *         {
                 *           "id": "HKE00000000000000000000000000000000000001",
                 *           "event_type": "check",
                 *           "event_action": "created",
                 *           "object": {
                 *             "check_id": "CHK00000000000000000000000000000001",
                 *             "country": "CO",
                 *             "type": "person",
                 *             "status": "not_started",
                 *             "score": -1
                 *           },
                 *           "timestamp": "2020-04-01T23:00:30Z",
                 *           "version": "1.0"
                 *         }
                 *       ],
                 *       "iat": 1585782031,
                 *       "iss": "Truora"
                 *     }
                 */
                "application/jwt": components["schemas"]["WebhookDelivery"];
            };
        };
        responses: {
            /** @description Received. Which answers Truora takes for success is not documented. */
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
    receiveCheck: {
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
                 *       "events": [
                 *         {
                 *           "id": "HKE00000000000000000000000000000000000001",
                 *           "event_type": "check",
                 *           "event_action": "created",
                 *           "object": {
                 *             "check_id": "CHK00000000000000000000000000000001",
                 *             "country": "CO",
                 *             "type": "person",
                 *             "status": "not_started",
                 *             "score": -1
                 *           },
                 *           "timestamp": "2020-04-01T23:00:30Z",
                 *           "version": "1.0"
                 *         }
                 *       ],
                 *       "iat": 1585782031,
                 *       "iss": "Truora"
                 *     }
                 */
                "application/jwt": components["schemas"]["CheckDelivery"];
            };
        };
        responses: {
            /** @description Received. */
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
    receiveContinuousCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/jwt": components["schemas"]["ContinuousCheckDelivery"];
            };
        };
        responses: {
            /** @description Received. */
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
