// Generated from schema/upstream/bss.openapi.yaml by schema/upstream/generate.mjs.
import type { WireDecimal } from './wire-json.js';

export interface paths {
    "/v2/accounts/customer-accounts/account-change-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own ledger
         * @description Not for resold customers of a partner. Offset and limit are undocumented beyond their names.
         */
        get: operations["ListCustomerAccountChangeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/customer-accounts/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own balances
         * @description Rate: 10 on the China page of 2024; a newer international page says 20.
         */
        get: operations["ShowCustomerAccountBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/customer-accounts/balances/batch-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Balances of up to 100 customers
         * @description Resale customers only; any other id is silently left out of the answer. One indirect_partner_id per call.
         */
        post: operations["ListCustomersBalancesDetail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/account-change-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ledger of the partner or of one of its indirect partners */
        get: operations["ListPartnerAccountChangeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/adjust-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant money to a resale customer
         * @description No idempotency key: never retry blindly, look in ListPartnerAdjustRecords first.
         */
        post: operations["UpdateCustomerAccountAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Balances of the partner or of one of its indirect partners */
        get: operations["ListPartnerBalances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/indirect-partner-adjust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant money to an indirect partner
         * @description No idempotency key: never retry blindly.
         */
        post: operations["UpdateIndirectPartnerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/indirect-partner-reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take money back from an indirect partner
         * @description No idempotency key: never retry blindly.
         */
        post: operations["ReclaimIndirectPartnerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/accounts/partner-accounts/reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take money back from a resale customer
         * @description No idempotency key: never retry blindly, look in ListPartnerAdjustRecords first.
         */
        post: operations["ReclaimToPartnerAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bases/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conversions between units */
        get: operations["ListConversions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bases/measurements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measurement units */
        get: operations["ListMeasureUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bases/verificationcode/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an SMS verification code
         * @description At most 15 codes an hour and 60 a day.
         */
        post: operations["SendVerificationMessageCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/fee-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own bill of transactions
         * @description Last three years.
         */
        get: operations["ListCustomerBillsFeeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/free-resources-usage-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deductions from packages
         * @description At most 90 days per call.
         */
        get: operations["ListFreeResourcesUsageRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/monthly-sum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own monthly summary
         * @description Last three years.
         */
        get: operations["ShowCustomerMonthlySum"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/res-fee-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own consumption per resource
         * @description Delayed by hours.
         */
        get: operations["ListCustomerselfResourceRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/res-records/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Own detailed usage bill
         * @description From 2019-01. Eight decimals, so it does not reconcile with the summary to the cent.
         */
        post: operations["ListCustomerselfResourceRecordDetails"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/resources/usage/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own 95th-percentile usage points of one resource
         * @description CDN, OBS, IEC and VPC only.
         */
        get: operations["ListResourceUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/customer-bills/resources/usage/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own 95th-percentile usage per resource
         * @description CDN, OBS, IEC and VPC only; last month's figures from 20:00 on the 2nd.
         */
        get: operations["ListResourceUsageSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/partner-bills/subcustomer-bills/monthly-sum": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Monthly bill summary of the partner's resale customers
         * @description Data up to yesterday; refreshed daily at 16:00, by midnight at the latest (UTC+8). charge_mode is required, so all modes need one call each. Without customer_id it covers every customer that spends partner funds.
         */
        get: operations["ListSubcustomerMonthlyBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/ratings/on-demand-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Price pay-per-use products
         * @description Customer discounts need that customer's token and project.
         */
        post: operations["ListOnDemandResourceRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/ratings/period-resources/renew-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Price the renewal of up to 10 resources
         * @description Months 1-11, years 1-3.
         */
        post: operations["ListRenewRateOnPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/ratings/period-resources/subscribe-rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Price yearly/monthly products
         * @description Customer discounts need that customer's token and project.
         */
        post: operations["ListRateOnPeriodDetail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/subcustomer-bills/res-fee-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bill lines of one customer in one month
         * @description Last 18 months, resale and advisory customers. A distributor needs indirect_partner_id for the time the customer belonged to an indirect partner.
         */
        get: operations["ListSubCustomerBillDetail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/bills/subcustomer-bills/res-fee-records/sub-customers/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Customers with consumption in a month
         * @description Includes customers that have left the partner since. Use it to drive ListSubCustomerBillDetail.
         */
        post: operations["ListConsumeSubCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/costs/cost-analysed-bills/monthly-breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own amortised monthly cost
         * @description Last 18 months; the cost center must be enabled.
         */
        get: operations["ListCustomerBillsMonthlyBreakDown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/real-name-auth-qrcode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * QR code for own face verification
         * @description Each code is single use and lives 10 minutes.
         */
        get: operations["ShowRealNameAuthQrCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/real-name-auth-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own real-name state */
        get: operations["ShowRealNameAuthStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/realname-auths/enterprise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Apply to change individual to enterprise verification */
        put: operations["ChangeEnterpriseRealnameAuthentication"];
        /** Apply for enterprise real-name verification */
        post: operations["CreateEnterpriseRealnameAuthentication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/realname-auths/individual": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply for individual real-name verification
         * @description Attachments go to the partner's bucket first; jpg, jpeg, bmp, png, gif or pdf, 10 MB each.
         */
        post: operations["CreatePersonalRealnameAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/customers/realname-auths/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Result of a manual real-name review */
        get: operations["ShowRealnameAuthenticationReviewResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/enterprise-projects/authority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open enterprise projects for the caller */
        post: operations["CreateEnterpriseProjectAuth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/enterprise-organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisation tree */
        get: operations["ListEnterpriseOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/retrieve-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can be taken back from a sub-account
         * @description Pages only for credit accounts; a cash account is one row.
         */
        get: operations["ListEnterpriseMultiAccount"];
        put?: never;
        /**
         * Take money back from a sub-account
         * @description trans_id makes a retry safe.
         */
        post: operations["ReclaimSubEnterpriseAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/retrieve-coupon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a coupon back from a sub-account
         * @description trans_id makes a retry safe.
         */
        post: operations["ReclaimEnterpriseMultiAccountCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/retrieve-coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Coupons that can be taken back from a sub-account */
        get: operations["ListMultiAccountRetrieveCoupons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/sm-verification-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an SMS code for a new sub-account */
        post: operations["SendSmsVerificationCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/sub-customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find sub-accounts */
        get: operations["ListEnterpriseSubCustomers"];
        put?: never;
        /** Create an enterprise sub-account */
        post: operations["CreateSubEnterpriseAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/transfer-amount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the master can transfer
         * @description Pages only for credit accounts; a cash account is one row.
         */
        get: operations["ShowMultiAccountTransferAmount"];
        put?: never;
        /**
         * Transfer money to a sub-account
         * @description trans_id makes a retry safe.
         */
        post: operations["UpdateSubEnterpriseAmount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/transfer-coupon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer a coupon to a sub-account
         * @description trans_id makes a retry safe.
         */
        post: operations["ClaimEnterpriseMultiAccountCoupon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/enterprises/multi-accounts/transfer-coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Coupons the master can transfer
         * @description Only test, commercial and activity coupons issued by Huawei.
         */
        get: operations["ListMultiAccountTransferCoupons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find orders
         * @description With partner credentials: the orders of all its customers. Each time range spans at most one year.
         */
        get: operations["ListCustomerOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Cancel an unpaid order */
        put: operations["CancelCustomerOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/details/{order_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One order with its lines
         * @description Pagination applies to the order lines.
         */
        get: operations["ShowCustomerOrderDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/order-coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Coupons usable for an order
         * @description coupon_type: the reference page gives 300-303, the SDK text 1-4; PayOrders wants 300-303.
         */
        get: operations["ListOrderCouponsByOrderId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/order-discounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Discounts usable for an order */
        get: operations["ListOrderDiscounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/customer-orders/refund-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the money of a refund order comes from
         * @description Partners must send customer_id. Refund orders after May 2018.
         */
        get: operations["ShowRefundOrderDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/autorenew/{resource_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn automatic renewal on for one resource
         * @description Deducted from 03:00, seven days before expiry, then daily until it works.
         */
        post: operations["AutoRenewalResources"];
        /** Turn automatic renewal off for one resource */
        delete: operations["CancelAutoRenewalResources"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew up to 10 resources
         * @description Attached resources follow the main one. Months 1-11, years 1-3. The automatic renewal setting stays as it is.
         */
        post: operations["RenewalResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/renew/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the deduction day or the common expiry day */
        post: operations["SetResourcesRenewConfig"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/to-on-demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set or cancel the change to pay-per-use at expiry */
        post: operations["UpdatePeriodToOnDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/to-on-demand/instantly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change to pay-per-use now */
        post: operations["UpdatePeriodToOnDemandInstantly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/subscriptions/resources/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unsubscribe up to 10 resources
         * @description Cannot be undone for resources that do not enter the recycle bin. The list of failed resources is reserved today: errors fail the whole call.
         */
        post: operations["CancelResourcesSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/orders/suscriptions/resources/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Yearly/monthly resources (the operation's name is misleading)
         * @description The path really spells 'suscriptions'. Partners must send customer_id, one per call. Provisioned resources only.
         */
        post: operations["ListPayPerUseCustomerResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/coupon-quotas/indirect-partner-adjust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue quota to up to 100 indirect partners */
        post: operations["UpdateCouponQuotas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/coupon-quotas/indirect-partner-reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take up to 10 issued quotas back */
        post: operations["ReclaimCouponQuotas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/coupon-quotas/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Coupon quotas the partner holds
         * @description quota_type defaults to cash coupon quotas, so the other kind needs its own call.
         */
        post: operations["ListQuotaCoupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/coupon-quotas/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Issue and reclaim records of quotas */
        get: operations["ListCouponQuotasRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/indirect-partners/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find the distributor's indirect partners */
        post: operations["ListIndirectPartners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/issued-coupon-quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quotas issued to indirect partners */
        get: operations["ListIssuedCouponQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a customer account and associate it
         * @description Association is asynchronous: confirm it with ListSubCustomers. Error CBC.99000050 (500) still returns domain_id and domain_name.
         */
        post: operations["CreateSubCustomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/new-customers-tags/batch-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New-customer tags of up to 200 customers
         * @description The default limit is 10 even when 200 ids are sent: always send limit = number of ids. There is no total. Ids that are not sub-customers are silently left out; unverified customers have no tag.
         */
        post: operations["ListSubCustomerNewTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/on-demand-resources/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay-per-use resources of one resale customer
         * @description Delayed, differently per service; indicative only.
         */
        post: operations["ListCustomerOnDemandResources"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Find the partner's customers */
        post: operations["ListSubCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/partners/sub-customers/users/check-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check whether a name, phone or email can register */
        post: operations["CheckUserIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/payments/free-resources/usages/details/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remaining quantity of up to 100 package items */
        post: operations["ListFreeResourceUsages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/incentive-discount-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Discount and incentive class of products in a month */
        get: operations["ListIncentiveDiscountPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/resource-specs-query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Specifications of one resource type in one region
         * @description The only operation with cursor pagination.
         */
        post: operations["ListResourceSpecs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/resource-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resource types */
        get: operations["ListResourceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/service-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Resource types of one service
         * @description Not for marketplace services.
         */
        get: operations["ListServiceResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/service-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cloud service types */
        get: operations["ListServiceTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/products/usage-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Usage types */
        get: operations["ListUsageTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/account-change-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Own coupon ledger
         * @description Not for resold customers of a partner.
         */
        get: operations["ListCustomerCouponChangeRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Coupons held by the caller
         * @description With partner credentials: the partner's own (or an indirect partner's) coupons. A customer's coupons need that customer's token. Used, expired and reclaimed ones: last 12 months.
         */
        get: operations["ListSubCustomerCoupons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/partner-coupons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Coupons the partner has issued
         * @description Resale customers only; long-expired coupons are not returned.
         */
        get: operations["ListIssuedPartnerCoupons"];
        put?: never;
        /**
         * Issue a coupon to up to 100 customers from one quota
         * @description Resale customers only. A quota must have been granted first.
         */
        post: operations["CreatePartnerCoupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/partner-coupons/reclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take one issued coupon back
         * @description One coupon per call; its whole balance is taken back.
         */
        post: operations["ReclaimPartnerCoupons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/partner-coupons/records/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Issue and reclaim records of coupons */
        get: operations["ListPartnerCouponsRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/promotions/benefits/stored-value-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own stored-value cards */
        get: operations["ListStoredValueCards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/systems/configs/cities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cities of one province */
        get: operations["ListCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/systems/configs/counties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Counties of one city */
        get: operations["ListCounties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/systems/configs/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Provinces */
        get: operations["ListProvinces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/accounts/partner-accounts/adjust-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Grants and reclaims
         * @description A customer that is not the caller's gives 200 with no rows.
         */
        get: operations["ListPartnerAdjustRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/orders/customer-orders/pay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay an order
         * @description Customer credentials only; partner operators cannot call it. At most 3 coupons and 1 discount. Monthly settlement first, then cash, then credit. CBC.99003141 carries the list of short quotas in the error body.
         */
        post: operations["PayOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v3/payments/free-resources/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resource packages
         * @description Customer credentials only. Packages expired for more than 18 months are gone.
         */
        post: operations["ListFreeResourceInfos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v4/costs/cost-analysed-bills/query": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Own cost analysis
         * @description An enterprise master with more than 1000 independent sub-accounts must name one.
         */
        post: operations["ListCosts"];
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
        AccountBalanceV2: {
            /** @description Account (ledger) id. */
            account_id: string;
            /**
             * @description Kind of account.
             * @enum {integer}
             */
            account_type: 1 | 2 | 5 | 7 | 8;
            /**
             * Format: decimal
             * @description Balance.
             */
            amount: WireDecimal;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency: "CNY";
            /**
             * Format: decimal
             * @description Designated (earmarked) balance.
             */
            designated_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Total credit line; credit account only.
             */
            credit_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id: 1;
            /** @description Remark. */
            memo?: string;
        };
        AccountBalanceV3: {
            /** @description Account (ledger) id. */
            account_id: string;
            /**
             * @description Kind of account.
             * @enum {integer}
             */
            account_type: 1 | 2 | 5 | 7;
            /**
             * Format: decimal
             * @description Balance.
             */
            amount: WireDecimal;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency: "CNY";
            /**
             * Format: decimal
             * @description Designated (earmarked) balance.
             */
            designated_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Total credit line; credit account only.
             */
            credit_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id: 1;
        };
        AccountChangeRecord: {
            /** @description Serial number of the ledger entry. */
            account_change_id?: string;
            /**
             * @description Kind of transaction.
             * @enum {string}
             */
            trade_detail_type?: "SOURCE_OPERAIION_ADJUST_CREDIT" | "SOURCE_OPERAIION_RECHARGE" | "SOURCE_OPERAIION_DEDEUCT" | "SOURCE_OPERAIION_MANUALFROZE" | "SOURCE_OPERAIION_MANUALUNFROZE" | "SOURCE_OPERAIION_MANUALCLEARFROZEN" | "SOURCE_OPERAIION_TRANS_TO_BALANCE" | "SOURCE_OPERATION_BEADJUST" | "SOURCE_OPERATION_BEUNBIND" | "SOURCE_OPERAIION_EXPIRECLEAR" | "SOURCE_OPERAIION_ONETIME" | "SOURCE_OPERAIION_REFUND" | "SOURCE_OPERAIION_UNFROZEN" | "SOURCE_OPERAIION_CLEARFROZEN" | "SOURCE_OPERAIION_ADJUST" | "SOURCE_OPERAIION_USAGE" | "SOURCE_OPERAIION_WRITEOFF" | "SOURCE_OPERAIION_UNSUBSCRIBE" | "SOURCE_OPERAIION_RFROZEN" | "SOURCE_OPERAIION_TRANS_TO_FOREGIFT" | "SOURCE_OPERAIION_PRIZE" | "SOURCE_OPERATION_BERETRIEVE" | "SOURCE_OPERAIION_PRECISIONCOMP" | "SOURCE_OPERAIION_FREERESDEDUCT" | "SOURCE_OPERAIION_MERGE" | "SOURCE_OPERAIION_CONVERT_BONUS" | "SOURCE_OPERAIION_RECHARGE_REBATE" | "SOURCE_OPERATION_COUPONCANCEL" | "SOURCE_OPERAIION_BILLREFUND" | "SOURCE_OPERATION_TRADEMODE_TRANSFER" | "SOURCE_OPERATION_SYSTEM_FROZEN" | "SOURCE_OPERATION_SYSTEM_UNFROZEN" | "SOURCE_OPERATION_COUPON_QUOTA_TRANSFER" | "SOURCE_OPERATIION_RIDEDUCT" | "SOURCE_OPERATION_COUPON_QUOTA_RECLAIM";
            /**
             * Format: date-time
             * @description Transaction time.
             */
            trade_time?: string;
            /** @description Order id or transaction id, by bill type. */
            trade_id?: string;
            /**
             * Format: decimal
             * @description Amount of the change, in yuan.
             */
            change_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Balance after the change.
             */
            balance_after_change?: WireDecimal;
            /**
             * @description Income or expense.
             * @enum {string}
             */
            type?: "1" | "2";
            /** @description Customer account id. */
            customer_id?: string;
            /** @description Login (account) name. */
            account_name?: string;
        };
        AccountManager: {
            /** @description Login name of the account manager. */
            account_name?: string;
        };
        AdjustAccountReq: {
            /** @description Customer account id. */
            customer_id: string;
            /**
             * Format: decimal
             * @description Amount to grant; at most the partner's balance minus its designated part.
             */
            amount: WireDecimal;
            /** @description Indirect partner whose sub-customer is funded; the money is then that partner's. */
            indirect_partner_id?: string;
        };
        AdjustCouponQuotasReq: {
            /** @description Coupon quota id. */
            quota_id: string;
            /** @description Indirect partner ids. */
            indirect_partner_ids: string[];
            /**
             * Format: decimal
             * @description Quota value to issue.
             */
            quota_amount: WireDecimal;
        };
        AdjustRecordV3: {
            /** @description Customer account id. */
            customer_id?: string;
            /** @description Customer name. */
            customer_name?: string;
            /**
             * @description Kind of operation.
             * @enum {string}
             */
            operation_type?: "SOURCE_OPERATION_BEADJUST" | "SOURCE_OPERATION_BERETRIEVE" | "SOURCE_OPERATION_BEUNBIND";
            /**
             * Format: decimal
             * @description Total of the adjustment.
             */
            amount?: WireDecimal;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
            /** @description Usage scene. */
            apply_scene?: string;
            /**
             * Format: date-time
             * @description When it was done.
             */
            operation_time?: string;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /** @description Transaction id. */
            trans_id?: string;
            /** @description Remark. */
            memo?: string;
        };
        AdjustToIndirectPartnerReq: {
            /** @description Indirect partner id. */
            indirect_partner_id: string;
            /**
             * Format: decimal
             * @description Amount to grant to the indirect partner.
             */
            amount: WireDecimal;
        };
        AgentPayInfoV2: {
            /** @description Account that pays on behalf. */
            paying_agent_id?: string;
            /** @description Whether somebody else pays. */
            is_agent_pay?: boolean;
        };
        AmountInfomationV2: {
            /** @description Discounts. */
            discounts?: components["schemas"]["DiscountItemV2"][];
            /**
             * Format: decimal
             * @description Paid with flexi-purchase coupons.
             */
            flexipurchase_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with cash coupons.
             */
            coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with stored-value cards.
             */
            stored_card_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Handling fee; unsubscription orders only.
             */
            commission_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Consumed amount; unsubscription orders only.
             */
            consumed_amount?: WireDecimal;
        };
        ApplyEnterpriseRealnameAuthsReq: {
            /** @description Customer account id. */
            customer_id: string;
            /**
             * @description Verification scheme.
             * @enum {integer}
             */
            identify_type: 1;
            /**
             * @description Kind of organisation certificate.
             * @enum {integer}
             */
            certificate_type?: 0 | 1 | 2 | 3 | 4 | 99;
            /** @description Attachment paths below the bucket's download folder, in the required order; case-sensitive. */
            verified_file_url: string[];
            /** @description Organisation name; not only digits, symbols or spaces. */
            corp_name: string;
            /** @description Certificate number. */
            verified_number: string;
            /** @description Two-letter country code. */
            reg_country?: string;
            /** @description Registered address. */
            reg_address?: string;
            /** @description Platform id Huawei gave the partner. */
            xaccount_type: string;
            /** @description Person who certifies for the organisation. */
            enterprise_person?: components["schemas"]["EnterprisePersonNew"];
        };
        ApplyIndividualRealnameAuthsReq: {
            /** @description Customer account id. */
            customer_id: string;
            /**
             * @description Verification scheme.
             * @enum {integer}
             */
            identify_type: 0 | 4;
            /**
             * @description Kind of certificate.
             * @enum {integer}
             */
            verified_type?: 3 | 5 | 6 | 9 | 10;
            /** @description Attachment paths below the bucket's download folder, in the required order; case-sensitive. */
            verified_file_url: string[];
            /** @description Name. */
            name: string;
            /** @description Certificate number. */
            verified_number: string;
            /**
             * @description Kind of change.
             * @enum {integer}
             */
            change_type?: -1;
            /** @description Platform id Huawei gave the partner. */
            xaccount_type: string;
            /** @description Bank card data; needed for identify_type 4. */
            bank_card_info?: components["schemas"]["BankCardInfoV2"];
        };
        AutoRenewalResourcesReq: {
            /** @description Number of automatic renewals; 0 is unlimited. Omitted on first activation: unlimited. */
            auto_renew_times?: number;
            /**
             * @description Renewal period; default is the period of the last order.
             * @enum {string}
             */
            period_type?: "MONTH" | "YEAR";
        };
        AvailRetrieveCoupons: {
            /** @description Coupon id. */
            coupon_id?: string;
            /** @description Promotion plan name. */
            plan_name?: string;
            /** @description Id of the coupon part given to the sub-account. */
            sub_coupon_id?: string;
            /**
             * Format: decimal
             * @description Remaining amount.
             */
            balance?: WireDecimal;
            /**
             * Format: date-time
             * @description Start of validity.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of validity.
             */
            expire_time?: string;
            /** @description Restrictions on use. */
            use_limits?: components["schemas"]["ICouponUseLimitInfoV2"][];
        };
        AvailTransferCoupon: {
            /** @description Coupon id. */
            coupon_id?: string;
            /** @description Promotion plan name. */
            plan_name?: string;
            /**
             * Format: decimal
             * @description Remaining amount.
             */
            balance?: WireDecimal;
            /**
             * Format: date-time
             * @description Start of validity.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of validity.
             */
            expire_time?: string;
            /** @description Restrictions on use. */
            use_limits?: components["schemas"]["ICouponUseLimitInfoV2"][];
        };
        AzCodeInfo: {
            /** @description Availability zone code. */
            az_code?: string;
        };
        BalanceTypeDeductSumV2: {
            /**
             * @description Account type.
             * @enum {string}
             */
            balance_type?: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT" | "BALANCE_TYPE_BONUS" | "BALANCE_TYPE_COUPON" | "BALANCE_TYPE_RCASH_COUPON" | "BALANCE_TYPE_STORED_VALUE_CARD";
            /**
             * Format: decimal
             * @description Amount; negative for bill types 1 and 2.
             */
            amount?: WireDecimal;
            /**
             * @description Kind of bill.
             * @enum {string}
             */
            bill_type?: "0" | "1" | "2";
        };
        BankCardInfoV2: {
            /** @description Bank card number: letters, digits, hyphen. */
            bank_account: string;
            /** @description Country calling code with 00 prefix, e.g. 0086. */
            areacode: string;
            /** @description Phone number. */
            mobile: string;
            /** @description Verification code. */
            verification_code: string;
        };
        BillSumInfoV2: {
            /** @description Customer account id. */
            customer_id?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            cloud_service_type?: string;
            /** @description Cloud service type name. */
            cloud_service_type_name?: string;
            /**
             * @description Kind of bill.
             * @enum {string}
             */
            bill_type?: "0" | "1" | "2";
            /**
             * @description Billing mode.
             * @enum {string}
             */
            charge_mode?: "1" | "3";
            /**
             * Format: decimal
             * @description Amount; negative for bill types 1 and 2.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amount in arrears.
             */
            debt_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Arrears written off.
             */
            adjustment_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount amount.
             */
            discount_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /** @description Amounts split by account type and payment method. */
            account_details?: components["schemas"]["BalanceTypeDeductSumV2"][];
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type_code?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
        };
        BillSumRecordInfoV2: {
            /** @description Billing month. */
            bill_cycle?: string;
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type_code?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /**
             * @description Billing mode.
             * @enum {integer}
             */
            charging_mode?: 1 | 3 | 10;
            /**
             * Format: decimal
             * @description Official (list) price.
             */
            official_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount on the list price.
             */
            official_discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Truncated fraction.
             */
            truncated_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Payable: official price - discount - truncation.
             */
            consume_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with cash coupons.
             */
            coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with flexi-purchase coupons.
             */
            flexipurchase_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with stored-value cards.
             */
            stored_value_card_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amount in arrears.
             */
            debt_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Arrears written off.
             */
            writeoff_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid in cash.
             */
            cash_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from credit.
             */
            credit_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Kind of bill.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3;
            /** @description Customer account id. */
            customer_id?: string;
            /** @description Login (account) name. */
            account_name?: string;
        };
        CancelCustomerOrderReq: {
            /** @description Order id. */
            order_id: string;
        };
        CancelResourcesSubscriptionResponse: {
            /** @description Order ids. */
            order_ids?: string[];
            /** @description Resources that failed. */
            fail_resource_infos?: components["schemas"]["FailResourceInfo"][];
        };
        ChangeEnterpriseRealnameAuthenticationResponse: {
            /**
             * @description Whether a manual review follows.
             * @enum {integer}
             */
            is_review?: 0 | 1;
        };
        ChangeEnterpriseRealnameAuthsReq: {
            /** @description Customer account id. */
            customer_id: string;
            /**
             * @description Verification scheme.
             * @enum {integer}
             */
            identify_type: 1;
            /**
             * @description Kind of organisation certificate.
             * @enum {integer}
             */
            certificate_type?: 0 | 1 | 2 | 3 | 4 | 99;
            /** @description Attachment paths below the bucket's download folder, in the required order; case-sensitive. */
            verified_file_url: string[];
            /** @description Organisation name; not only digits, symbols or spaces. */
            corp_name: string;
            /** @description Certificate number. */
            verified_number: string;
            /** @description Two-letter country code. */
            reg_country?: string;
            /** @description Registered address. */
            reg_address?: string;
            /**
             * @description Kind of change.
             * @enum {integer}
             */
            change_type: 1;
            /** @description Platform id Huawei gave the partner. */
            xaccount_type: string;
            /** @description Person who certifies for the organisation. */
            enterprise_person?: components["schemas"]["EnterprisePersonNew"];
        };
        CheckSubcustomerUserReq: {
            /**
             * @description What to check.
             * @enum {string}
             */
            search_type: "email" | "mobile" | "name";
            /** @description Value to check; a phone is 00CC-number, China only. */
            search_value: string;
        };
        CheckUserIdentityResponse: {
            /** @description Error code. */
            error_code?: string;
            /** @description Error text. */
            error_msg?: string;
            /**
             * @description Whether the name, phone or email can still register.
             * @enum {string}
             */
            check_result?: "available" | "used_by_user";
            /** @description How many more customers may register with this phone; only for search_type mobile. */
            mobile_remain_available_num?: number;
        };
        City: {
            /** @description City code. */
            code: string;
            /** @description Name. */
            name: string;
        };
        ClaimEnterpriseMultiAccountCouponResponse: {
            /** @description Id of the coupon part given to the sub-account. */
            sub_coupon_id?: string;
        };
        CloudServiceBasic: {
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            cloud_service_type?: string;
            /** @description Cloud service type name. */
            cloud_service_type_name?: string;
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /** @description Specification code; ECS codes end in .win or .linux. */
            resource_spec?: string;
            /** @description Specification name. */
            resource_spec_name?: string;
            /**
             * @description Billing mode.
             * @enum {string}
             */
            charge_mode?: "1" | "3";
            /** @description Region code, e.g. cn-north-1. */
            region_code?: string;
        };
        Conversion: {
            /** @description Unit. */
            measure_id?: number;
            /** @description Target unit. */
            ref_measure_id?: number;
            /** @description One unit of measure_id equals this many of ref_measure_id. */
            conversion_ratio?: number;
            /**
             * @description Kind of unit.
             * @enum {integer}
             */
            measure_type?: 1 | 2 | 3 | 4 | 7 | 9 | 10 | 11 | 12 | 16 | 19 | 20 | 27 | 28 | 29 | 30 | 31 | 40 | 41 | 98 | 104 | 108;
        };
        Cost: {
            /** @description Day or month of the row. */
            time_dimension_value?: string;
            /**
             * @description Day or month.
             * @enum {integer}
             */
            time_measure_id?: 1 | 2;
            /**
             * Format: decimal
             * @description Payable or paid cost, per the request's amount_type.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Official (list) price.
             */
            official_amount?: WireDecimal;
        };
        CostDataByDimension: {
            /** @description Group keys of this row. */
            dimensions?: components["schemas"]["DimensionGroup"][];
            /** @description Cost per period. */
            costs?: components["schemas"]["Cost"][];
            /**
             * Format: decimal
             * @description Cost of this group over the whole period.
             */
            amount_by_costs?: WireDecimal;
            /**
             * Format: decimal
             * @description List price of this group over the whole period.
             */
            official_amount_by_costs?: WireDecimal;
        };
        CostUnitPair: {
            /** @description Cost unit name. */
            cost_unit_name?: string;
            /** @description Cost unit rule value. */
            cost_unit_rule_value?: string;
        };
        County: {
            /** @description County code. */
            code: string;
            /** @description Name. */
            name: string;
        };
        CouponInfoV2: {
            /** @description Coupon id. */
            coupon_id?: string;
            /** @description Coupon code. */
            coupon_code?: string;
            /**
             * @description State.
             * @enum {integer}
             */
            status?: 1 | 2;
            /** @description Kind of coupon. */
            coupon_type?: number;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: decimal
             * @description Face value.
             */
            face_value?: WireDecimal;
            /**
             * Format: date-time
             * @description Start of validity.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of validity.
             */
            expire_time?: string;
            /** @description Promotion plan name. */
            plan_name?: string;
            /** @description Promotion plan description. */
            plan_desc?: string;
            /** @description Restrictions on use. */
            use_limits?: components["schemas"]["LimitInfoV2"][];
            /**
             * Format: date-time
             * @description Activation time.
             */
            active_time?: string;
            /**
             * Format: date-time
             * @description Last use time.
             */
            last_used_time?: string;
            /**
             * Format: date-time
             * @description Creation time.
             */
            create_time?: string;
            /**
             * @description Coupon generation.
             * @enum {integer}
             */
            coupon_version?: 1 | 2;
            /**
             * Format: decimal
             * @description Remaining amount.
             */
            balance?: WireDecimal;
            /** @description Order that locks the coupon. */
            used_by_order_id?: string;
            /** @description Purpose of the coupon. */
            coupon_usage?: string;
            /**
             * @description Group used by the coupon-combination rules.
             * @enum {integer}
             */
            coupon_group?: 0 | 1 | 2 | 3;
        };
        CouponMaxUseQuantity: {
            /** @description Kind of coupon. */
            coupon_type?: number;
            /**
             * @description Group used by the coupon-combination rules.
             * @enum {integer}
             */
            coupon_group?: 0 | 1 | 2 | 3;
            /** @description How many may be used. */
            use_quantity_value?: number;
        };
        CouponQuotaV2: {
            /** @description Coupon quota id. */
            quota_id?: string;
            /**
             * @description Kind of quota.
             * @enum {integer}
             */
            quota_type?: 0 | 1;
            /**
             * Format: date-time
             * @description Creation time.
             */
            create_time?: string;
            /**
             * Format: date-time
             * @description Last update time.
             */
            last_update_time?: string;
            /**
             * Format: decimal
             * @description Quota value.
             */
            quota_value?: WireDecimal;
            /**
             * @description Quota state.
             * @enum {integer}
             */
            quota_status?: 0 | 3 | 4 | 5;
            /**
             * Format: decimal
             * @description Remaining quota.
             */
            balance?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
            /**
             * Format: date-time
             * @description Start of validity.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of validity.
             */
            expire_time?: string;
            /** @description Restrictions on the quota. */
            limit_infos?: components["schemas"]["QuotaLimitInfo"][];
        };
        CouponRecordV2: {
            /** @description Record id. */
            id?: string;
            /**
             * @description Kind of operation.
             * @enum {string}
             */
            operation_type?: "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
            /** @description Coupon quota id. */
            quota_id?: string;
            /**
             * @description Kind of quota.
             * @enum {integer}
             */
            quota_type?: 0 | 1;
            /** @description Coupon id. */
            coupon_id?: string;
            /** @description Customer account id. */
            customer_id?: string;
            /**
             * Format: decimal
             * @description Face value issued, or value taken back.
             */
            operation_amount?: WireDecimal;
            /**
             * Format: date-time
             * @description When it was done.
             */
            operation_time?: string;
            /**
             * @description Outcome.
             * @enum {string}
             */
            result?: "0" | "-1";
            /** @description Remark. */
            remark?: string;
        };
        CouponSimpleInfo: {
            /** @description Customer id. */
            id: string;
            /** @description Coupon id. */
            coupon_id: string;
        };
        CouponSimpleInfoOrderPayV3: {
            /** @description Coupon id. */
            id: string;
            /**
             * @description Kind of coupon.
             * @enum {integer}
             */
            type: 300 | 301 | 302 | 303;
        };
        CreateCustomerV2Req: {
            /** @description Account name: 5-32 characters, not op_ or shadow_ first, not only digits; random when empty. */
            domain_name?: string;
            /** @description Phone number, China only; without it the customer gets no SMS. */
            mobile_phone?: string;
            /** @description Verification code. */
            verification_code?: string;
            /** @description User id on the partner's platform, chosen by the partner. */
            xaccount_id: string;
            /** @description Platform id Huawei gave the partner. */
            xaccount_type: string;
            /** @description 8-32 characters, two of four classes; empty means single sign-on only. */
            password?: string;
            /**
             * @description Whether marketing messages are off.
             * @default false
             * @enum {string}
             */
            is_close_market_ms?: "true" | "false";
            /**
             * @description 1 asks for the advisory-sales model; anything else gives the resale model. Being retired.
             * @enum {string}
             */
            cooperation_type?: "1";
            /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
            indirect_partner_id?: string;
            /**
             * @description Whether the call waits for the association result.
             * @default false
             */
            include_association_result?: boolean;
        };
        CreateEnterpriseRealnameAuthenticationResponse: {
            /**
             * @description Whether a manual review follows.
             * @enum {integer}
             */
            is_review?: 0 | 1;
        };
        CreatePartnerCouponsReq: {
            /** @description Coupon quota id. */
            quota_id: string;
            /** @description Customer ids. */
            customer_ids: string[];
            /**
             * Format: decimal
             * @description Face value.
             */
            face_value: WireDecimal;
            /**
             * Format: date-time
             * @description Start of validity; default is the quota's.
             */
            valid_time?: string;
            /**
             * Format: date-time
             * @description End of validity; default is the quota's.
             */
            expire_time?: string;
            /** @description Service types the coupon may be used for; empty inherits the quota's limits and may only narrow them. */
            cloud_service_types?: string[];
            /** @description Products the coupon may be used for; empty inherits the quota's limits. */
            product_ids?: string[];
            /** @description Remark. */
            memo?: string;
            /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
            indirect_partner_id?: string;
        };
        CreatePartnerCouponsResponse: {
            /** @description Items that failed although the call returned 200. */
            error_details?: components["schemas"]["ErrorDetail"][];
            /** @description Customers that got a coupon. */
            coupon_infos?: components["schemas"]["CouponSimpleInfo"][];
        };
        CreatePersonalRealnameAuthResponse: {
            /**
             * @description Whether a manual review follows.
             * @enum {integer}
             */
            is_review?: 0 | 1;
        };
        CreateSubCustomerError: components["schemas"]["ErrorResponse"] & {
            /** @description Only with CBC.99000050: the account was created. */
            domain_id?: string;
            /** @description Only with CBC.99000050. */
            domain_name?: string;
        };
        CreateSubCustomerReqV2: {
            /** @description Organisation unit (party) id. */
            party_id: string;
            /** @description Display name. */
            display_name?: string;
            /**
             * @description Kind of association.
             * @enum {integer}
             */
            sub_customer_association_type: 1;
            /** @description Permissions to request; fixed when financial_custody is 1. */
            permission_ids?: string[];
            /** @description The account to create. */
            new_sub_customer: components["schemas"]["NewCustomerV2"];
            /**
             * @description 1 opens financial custody, which fixes the permission list.
             * @default 0
             * @enum {integer}
             */
            financial_custody?: 0 | 1;
        };
        CreateSubCustomerResponse: {
            /** @description Customer id; also present in the CBC.99000050 error. */
            domain_id?: string;
            /** @description Huawei Cloud account name. */
            domain_name?: string;
        };
        CustomerAccountChangeRecord: {
            /** @description Serial number of the ledger entry. */
            account_change_id?: string;
            /** @description Kind of transaction. */
            trade_detail_type?: string;
            /**
             * Format: date-time
             * @description Transaction time.
             */
            trade_time?: string;
            /** @description Order id or transaction id, by bill type. */
            trade_id?: string;
            /**
             * Format: decimal
             * @description Amount of the change, in yuan.
             */
            change_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Balance after the change.
             */
            balance_after_change?: WireDecimal;
            /** @description Income or expense. */
            revenue_expense_type?: string;
            /** @description Billing month. */
            bill_cycle?: string;
            /** @description Payment channel. */
            payment_channel_id?: string;
            /** @description Serial number in the payment channel. */
            payment_channel_no?: string;
            /**
             * Format: date-time
             * @description Consumption time; payment time for yearly/monthly.
             */
            consume_time?: string;
            /** @description Login (account) name. */
            account_name?: string;
            /** @description Cloud service type name. */
            cloud_service_type_name?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
        };
        CustomerBalancesV2: {
            /** @description Customer account id. */
            customer_id: string;
            /**
             * Format: decimal
             * @description Amount in arrears.
             */
            debt_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Total the customer can spend.
             */
            amount?: WireDecimal;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
        };
        CustomerCouponChangeRecord: {
            /** @description Coupon id. */
            coupon_id?: string;
            /**
             * @description Kind of transaction.
             * @enum {string}
             */
            trade_detail_type?: "SOURCE_OPERAIION_DEDEUCT" | "SOURCE_OPERAIION_USAGE" | "SOURCE_OPERAIION_SAVINGS_PLANS" | "SOURCE_OPERAIION_WRITEOFF" | "SOURCE_OPERAIION_EXPIRECLEAR" | "SOURCE_OPERAIION_UNSUBSCRIBE" | "SOURCE_OPERAIION_UNFROZEN" | "SOURCE_OPERAIION_RFROZEN" | "SOURCE_OPERAIION_PRIZE" | "SOURCE_OPERAIION_BILLREFUND" | "SOURCE_OPERATION_COUPONCANCEL" | "SOURCE_OPERATION_DEPOSIT_FROZEN" | "SOURCE_OPERATION_DEPOSIT_UNFROZEN" | "SOURCE_OPERATION_RETRIEVE" | "SOURCE_OPERATION_TRANSFER";
            /**
             * Format: date-time
             * @description Transaction time.
             */
            trade_time?: string;
            /** @description Order id or transaction id, by bill type. */
            trade_id?: string;
            /**
             * Format: decimal
             * @description Amount of the change, in yuan.
             */
            change_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Balance after the change.
             */
            balance_after_change?: WireDecimal;
            /**
             * @description Income or expense.
             * @enum {string}
             */
            revenue_expense_type?: "REVENUE" | "EXPENSE";
            /** @description Billing month. */
            bill_cycle?: string;
            /** @description Login (account) name. */
            account_name?: string;
            /** @description Cloud service type name. */
            cloud_service_type_name?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
        };
        CustomerInfoV2: {
            /** @description Customer account id. */
            customer_id: string;
        };
        CustomerInformation: {
            /** @description Verified (real-name) name. */
            customer?: string;
            /** @description Login (account) name. */
            account_name: string;
            /** @description Customer account id. */
            customer_id: string;
            /**
             * Format: date-time
             * @description When the association with the partner began.
             */
            associated_on?: string;
            /**
             * @description Sales model of the customer.
             * @enum {string}
             */
            association_type?: "1" | "2";
            /** @description Label. */
            label?: string;
            /** @description Phone number. */
            telephone?: string;
            /**
             * @description Real-name state.
             * @enum {string}
             */
            verified_status?: "-1" | "0" | "1" | "2";
            /** @description Country calling code, e.g. 0086. */
            country_code?: string;
            /**
             * @description Individual or enterprise.
             * @enum {integer}
             */
            customer_type?: -1 | 0 | 1;
            /**
             * @description Whether frozen.
             * @enum {integer}
             */
            is_frozen?: 0 | 1 | 2;
            /** @description Account managers of the customer; at most one today. */
            account_managers?: components["schemas"]["AccountManager"][];
            /** @description User id on the partner's platform, chosen by the partner. */
            xaccount_id?: string;
            /** @description Platform id Huawei gave the partner. */
            xaccount_type?: string;
            /**
             * @description Customer level.
             * @enum {string}
             */
            customer_level?: "V0" | "V1" | "V2" | "V3" | "V4" | "V5";
            /** @description Email address. */
            email?: string;
        };
        CustomerOnDemandResource: {
            /** @description Customer account id. */
            customer_id?: string;
            /** @description Region code, e.g. cn-north-1. */
            region_code?: string;
            /** @description Availability zone code. */
            availability_zone_code?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type_code?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /** @description Resource id. */
            resource_id?: string;
            /** @description Resource name. */
            resource_name?: string;
            /**
             * Format: date-time
             * @description Start of validity.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of validity.
             */
            expire_time?: string;
            /**
             * @description State.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5 | 6;
            /** @description Specification code; ECS codes end in .win or .linux. */
            resource_spec_code?: string;
            /** @description Size, as a JSON string such as {"specSize":40.0}. */
            resource_info?: string;
            /** @description Specification text. */
            product_spec_desc?: string;
        };
        CustomerOrderV2: {
            /** @description Order id. */
            order_id?: string;
            /** @description Customer account id. */
            customer_id?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /**
             * @description Where it comes from.
             * @enum {integer}
             */
            source_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /**
             * @description State.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5 | 6 | 9 | 10 | 11 | 12 | 13;
            /**
             * @description Kind of order.
             * @enum {integer}
             */
            order_type?: 1 | 2 | 3 | 4 | 11 | 13 | 14 | 15;
            /**
             * Format: decimal
             * @description Amount after discount, before coupons and cards.
             */
            amount_after_discount?: WireDecimal;
            /**
             * Format: decimal
             * @description Official (list) price.
             */
            official_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: date-time
             * @description Creation time.
             */
            create_time?: string;
            /**
             * Format: date-time
             * @description Payment time.
             */
            payment_time?: string;
            /** @description Currency code. */
            currency?: string;
            /** @description Contract id. */
            contract_id?: string;
            /** @description Breakdown of the amount. */
            amount_info?: components["schemas"]["AmountInfomationV2"];
            /** @description Enterprise projects. */
            enterprise_projects?: components["schemas"]["EnterpriseProject"][];
            /** @description Child orders of a combined transaction; empty otherwise. */
            sub_order_infos?: components["schemas"]["SubCustomerOrderV2"][];
            /** @description Who pays on behalf of the customer, if anyone. */
            agent_pay_info?: components["schemas"]["AgentPayInfoV2"];
        };
        CustomerOrderV3: {
            /** @description Order id. */
            order_id?: string;
            /** @description Customer account id. */
            customer_id?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /**
             * @description Where it comes from.
             * @enum {integer}
             */
            source_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /**
             * @description State.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5 | 6 | 9 | 10 | 11 | 12 | 13;
            /**
             * @description Kind of order.
             * @enum {integer}
             */
            order_type?: 1 | 2 | 3 | 4 | 10 | 11 | 13 | 14 | 15;
            /**
             * Format: decimal
             * @description Amount after discount, before coupons and cards.
             */
            amount_after_discount?: WireDecimal;
            /**
             * Format: decimal
             * @description Official (list) price.
             */
            official_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: date-time
             * @description Creation time.
             */
            create_time?: string;
            /**
             * Format: date-time
             * @description Payment time.
             */
            payment_time?: string;
            /** @description Currency code. */
            currency?: string;
            /** @description Contract id. */
            contract_id?: string;
            /** @description Breakdown of the amount. */
            amount_info?: components["schemas"]["AmountInfomationV2"];
            /** @description Login name of the operator who created the order, or a fixed word for staff and system. */
            user_name?: string;
            /**
             * Format: date-time
             * @description Payment deadline.
             */
            pending_payment_end_time?: string;
            /** @description Child orders of a combined transaction; empty otherwise. */
            sub_order_infos?: components["schemas"]["SubCustomerOrderV3"][];
        };
        DemandDiscountRatingResult: {
            /** @description Discount id. */
            discount_id?: string;
            /**
             * @description Kind of discount.
             * @enum {integer}
             */
            discount_type?: 605 | 606 | 607;
            /**
             * Format: decimal
             * @description Discount amount.
             */
            amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /** @description Discount name. */
            discount_name?: string;
        };
        DemandProductInfo: {
            /** @description Caller's line id, unique within the request. */
            id: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            cloud_service_type: string;
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type: string;
            /** @description Specification code; ECS codes end in .win or .linux. */
            resource_spec: string;
            /** @description Region code, e.g. cn-north-1. */
            region: string;
            /** @description Availability zone filter. */
            available_zone?: string;
            /** @description Size; required for products sold by size. */
            resource_size?: number;
            /**
             * @description Unit of resource_size; required for products sold by size.
             * @enum {integer}
             */
            size_measure_id?: 14 | 15 | 17;
            /** @description Metering factor code, case-insensitive, e.g. Duration. */
            usage_factor: string;
            /**
             * Format: decimal
             * @description Usage to price, e.g. 1 hour.
             */
            usage_value: WireDecimal;
            /** @description Unit of the usage. */
            usage_measure_id: number;
            /** @description Quantity bought. */
            subscription_num: number;
        };
        DemandProductRatingResult: {
            /** @description Line id from the request. */
            id?: string;
            /** @description Product id. */
            product_id?: string;
            /**
             * Format: decimal
             * @description Price after discount (the upstream text calls it the discount amount; it is the final price next to `official_website_amount`).
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount amount.
             */
            discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Official website price.
             */
            official_website_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /** @description Discount breakdown. */
            discount_rating_results?: components["schemas"]["DemandDiscountRatingResult"][];
        };
        DimensionGroup: {
            /** @description Key. */
            key?: string;
            /** @description Value. */
            value?: string;
        };
        DiscountInfoV3: {
            /** @description Discount id. */
            discount_id: string;
            /** @description Ratio or reduction; empty for a fixed price. */
            discount_value: string;
            /**
             * @description Kind of discount.
             * @enum {integer}
             */
            discount_type: 0 | 1 | 2 | 3 | 609;
            /** @description Orders the discount applies to. */
            orders: components["schemas"]["OrderV3"][];
        };
        DiscountItemV2: {
            /**
             * @description Kind of discount.
             * @enum {string}
             */
            discount_type?: "200" | "300" | "301" | "302" | "500" | "501" | "502" | "600" | "601" | "602" | "603" | "604" | "605" | "606" | "607" | "609" | "610" | "700" | "800" | "900" | "901";
            /**
             * Format: decimal
             * @description Discount amount.
             */
            discount_amount?: WireDecimal;
        };
        DiscountSimpleInfoV3: {
            /** @description Discount id. */
            id: string;
            /**
             * @description Kind of discount.
             * @enum {integer}
             */
            type: 0 | 2 | 3;
        };
        EmChildNodeV2: {
            /** @description Relation id. */
            relation_id?: string;
            /** @description Organisation unit (party) id. */
            id?: string;
            /** @description Name. */
            name?: string;
            /** @description Child nodes. */
            child_nodes?: components["schemas"]["EmChildNodeV2"][];
        };
        EnterprisePersonNew: {
            /** @description Name of the legal representative (spelt this way on the wire). */
            legel_name: string;
            /** @description Identity number of the legal representative (spelt this way on the wire). */
            legel_id_number: string;
            /**
             * @description Role of the certifying person.
             * @enum {string}
             */
            certifier_role?: "legalPerson";
        };
        EnterpriseProject: {
            /** @description Enterprise project id. */
            id?: string;
            /** @description Name. */
            name?: string;
        };
        ErrorDetail: {
            /** @description Error code. */
            error_code?: string;
            /** @description Error text. */
            error_msg?: string;
            /** @description Id of the failed item: customer, indirect partner, quota or resource, by operation. */
            id?: string;
        };
        /** @description Business error. */
        ErrorResponse: {
            /** @description CBC.x, APIGW.x or APIG.x; see errors.yaml. */
            error_code: string;
            /** @description Text for people; do not match on it. */
            error_msg: string;
        };
        FailResourceInfo: {
            /** @description Error code. */
            error_code?: string;
            /** @description Error text. */
            error_msg?: string;
            /** @description Resource id. */
            resource_id?: string;
        };
        FilterFactor: {
            /**
             * @description Key.
             * @enum {string}
             */
            key: "CLOUD_SERVICE_TYPE" | "RESOURCE_TYPE" | "ASSOCIATED_ACCOUNT" | "REGION_CODE" | "AZ_CODE" | "ENTERPRISE_PROJECT_ID" | "RES_SPEC_CODE" | "CHARGING_MODE" | "USAGE_TYPE" | "BILL_TYPE" | "BE_ID" | "PAYER_ACCOUNT_ID" | "RESOURCE_ID" | "RESOURCE_TAG" | "COST_UNIT";
            /** @description Value. */
            value: string[];
        };
        FilterV2: {
            /**
             * @description Include or exclude.
             * @enum {integer}
             */
            operator: 0 | 1;
            /** @description Dimension and values. */
            filter_factor: components["schemas"]["FilterFactor"];
        };
        FreeResourceDetail: {
            /** @description Id of one item in a resource package; one usage type each. */
            free_resource_id?: string;
            /** @description Name of the item type. */
            free_resource_type_name?: string;
            /**
             * @description Reset period; only when resettable.
             * @enum {integer}
             */
            quota_reuse_cycle?: 1 | 2 | 3 | 4 | 5;
            /**
             * @description Reset by calendar or by purchase date; only when resettable.
             * @enum {integer}
             */
            quota_reuse_cycle_type?: 1 | 2;
            /** @description Usage type name. */
            usage_type_name?: string;
            /**
             * Format: date-time
             * @description Start of the reset period, or of the package when it does not reset.
             */
            start_time?: string;
            /**
             * Format: date-time
             * @description End of the reset period, or of the package when it does not reset.
             */
            end_time?: string;
            /**
             * Format: decimal
             * @description Remaining quantity in the current reset period.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Full quantity per reset period.
             */
            original_amount?: WireDecimal;
            /** @description Unit. */
            measure_id?: number;
        };
        FreeResourcePackageV3: {
            /** @description Id of the purchased package. */
            order_instance_id?: string;
            /** @description Order id. */
            order_id?: string;
            /** @description Product id. */
            product_id?: string;
            /** @description Product name. */
            product_name?: string;
            /** @description Enterprise project id; 0 is the default project. */
            enterprise_project_id?: string;
            /**
             * @description All projects or one.
             * @enum {integer}
             */
            enterprise_project_scope?: 0 | 1;
            /**
             * Format: date-time
             * @description Start of validity.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of validity.
             */
            expire_time?: string;
            /**
             * @description State.
             * @enum {integer}
             */
            status?: 0 | 1 | 2 | 3 | 4;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /** @description Region code, e.g. cn-north-1. */
            region_code?: string;
            /**
             * @description Where it comes from.
             * @enum {integer}
             */
            source_type?: 0 | 1;
            /**
             * @description Kind of package.
             * @enum {string}
             */
            bundle_type?: "ATOMIC_PKG" | "BUNDLE_PKG";
            /**
             * @description Whether the package resets.
             * @enum {integer}
             */
            quota_reuse_mode?: 1 | 2;
            /** @description Items of the package. */
            free_resources?: components["schemas"]["FreeResourceV3"][];
        };
        FreeResourceRecord: {
            /**
             * Format: date-time
             * @description When the package was drawn on.
             */
            deduct_time?: string;
            /** @description Id of one item in a resource package; one usage type each. */
            free_resource_id?: string;
            /** @description Resource id. */
            resource_id?: string;
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type_code?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /** @description Resource tag. */
            resource_tag?: string;
            /** @description Product id. */
            product_id?: string;
            /** @description Product name. */
            product_name?: string;
            /** @description Usage type code. */
            usage_type_code?: string;
            /**
             * Format: decimal
             * @description Quantity before the deduction.
             */
            available_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Quantity after the deduction.
             */
            remaining_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Quantity deducted.
             */
            used_amount?: WireDecimal;
            /** @description Unit. */
            measure_id?: number;
            /**
             * Format: date-time
             * @description Start of use.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of use.
             */
            expire_time?: string;
        };
        FreeResourceV3: {
            /** @description Id of one item in a resource package; one usage type each. */
            free_resource_id?: string;
            /** @description Usage type name. */
            usage_type_name?: string;
            /**
             * Format: decimal
             * @description Remaining quantity in the current reset period.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Full quantity per reset period.
             */
            original_amount?: WireDecimal;
            /** @description Unit. */
            measure_id?: number;
        };
        /** @description Error from the gateway in front of the API. The text is in error_message here, not error_msg. */
        GatewayError: {
            /** @description Same as the HTTP status. */
            status_code?: number;
            /** @description APIGW.x or APIG.x. */
            error_code: string;
            /** @description Text. */
            error_message?: string;
            /** @description Text; some gateway answers use this name. */
            error_msg?: string;
            /** @description Quote it to support. */
            request_id?: string;
            /** @description Authorisation detail; usually empty. */
            encoded_authorization_message?: string;
        };
        GroupBy: {
            /**
             * @description Where the key comes from.
             * @enum {string}
             */
            type: "tag" | "cost_unit" | "dimension";
            /** @description Key. */
            key: string;
        };
        ICouponUseLimitInfoV2: {
            /** @description Restriction id (spelt this way on the wire). */
            use_limiti_info_id?: string;
            /** @description Restriction name. */
            limit_key?: string;
            /** @description First value. */
            value1?: string;
            /** @description Second value. */
            value2?: string;
            /** @description Unit of the values. */
            value_unit?: string;
            /** @description Restriction kind. */
            limit_type?: string;
            /** @description Promotion plan id. */
            promotion_plan_id?: string;
        };
        IQueryUserCouponsResultV2: {
            /** @description Coupon id. */
            coupon_id?: string;
            /** @description Coupon code. */
            coupon_code?: string;
            /**
             * @description State.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5;
            /** @description Customer account id. */
            customer_id?: string;
            /**
             * @description Kind of coupon.
             * @enum {integer}
             */
            coupon_type?: 1 | 2 | 3 | 4;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: decimal
             * @description Face value.
             */
            face_value?: WireDecimal;
            /**
             * Format: date-time
             * @description Start of validity.
             */
            valid_time?: string;
            /**
             * Format: date-time
             * @description End of validity.
             */
            expire_time?: string;
            /** @description Order id. */
            order_id?: string;
            /** @description Promotion plan id. */
            promotion_plan_id?: string;
            /** @description Promotion plan name. */
            plan_name?: string;
            /** @description Promotion plan description. */
            plan_desc?: string;
            /**
             * @description Electronic or paper.
             * @enum {integer}
             */
            media_type?: 1 | 2;
            /**
             * @description How the coupon was obtained.
             * @enum {integer}
             */
            fetch_method?: 1 | 2 | 3 | 4 | 5;
            /** @description Restrictions on use. */
            use_limits?: components["schemas"]["ICouponUseLimitInfoV2"][];
            /**
             * Format: date-time
             * @description Activation time.
             */
            active_time?: string;
            /**
             * Format: date-time
             * @description Use time.
             */
            reserve_time?: string;
            /** @description Promotion id. */
            promotion_id?: string;
            /**
             * Format: date-time
             * @description Creation time.
             */
            create_time?: string;
            /**
             * @description Coupon generation.
             * @enum {integer}
             */
            coupon_version?: 1 | 2;
            /**
             * Format: decimal
             * @description Remaining value; empty for old-version coupons.
             */
            balance?: WireDecimal;
            /** @description Order that locks the coupon; empty for old-version coupons. */
            lock_order_id?: string;
            /** @description Purpose of the coupon. */
            coupon_usage?: string;
            /**
             * @description Whether frozen.
             * @enum {string}
             */
            is_frozen?: "0" | "1";
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
            /** @description Extension field. */
            extend_param1?: string;
            /** @description Who issued the coupon: partner id, activity id and so on. */
            source_id?: string;
        };
        IQueryUserPartnerCouponsResultV2: {
            /** @description Coupon id. */
            coupon_id?: string;
            /**
             * @description State.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5;
            /** @description Customer account id. */
            customer_id?: string;
            /**
             * @description Kind of coupon.
             * @enum {integer}
             */
            coupon_type?: 1 | 4;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: decimal
             * @description Face value.
             */
            face_value?: WireDecimal;
            /**
             * Format: date-time
             * @description Start of validity.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of validity.
             */
            expire_time?: string;
            /** @description Order id. */
            order_id?: string;
            /** @description Promotion plan id. */
            promotion_plan_id?: string;
            /** @description Promotion plan name. */
            promotion_plan_name?: string;
            /** @description Promotion plan description. */
            promotion_plan_desc?: string;
            /**
             * @description Electronic or paper.
             * @enum {integer}
             */
            media_type?: 1 | 2;
            /**
             * @description How the coupon was obtained.
             * @enum {integer}
             */
            fetch_method?: 1 | 2 | 3 | 4 | 5;
            /** @description Restrictions on use. */
            use_limits?: components["schemas"]["ICouponUseLimitInfoV2"][];
            /**
             * Format: date-time
             * @description Activation time.
             */
            active_time?: string;
            /**
             * Format: date-time
             * @description Last use time.
             */
            last_used_time?: string;
            /** @description Promotion id. */
            promotion_id?: string;
            /**
             * Format: date-time
             * @description Creation time.
             */
            create_time?: string;
            /**
             * Format: decimal
             * @description Remaining amount.
             */
            balance?: WireDecimal;
            /** @description Order that locks the coupon; empty for old-version coupons. */
            lock_order_id?: string;
            /**
             * @description Whether frozen.
             * @enum {string}
             */
            is_frozen?: "0" | "1";
        };
        IncentiveAndDiscountPolicy: {
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /**
             * @description Incentive class of the service.
             * @enum {string}
             */
            incentive_policy?: "0" | "1" | "2" | "13";
            /**
             * @description Whether a partner-granted discount may be applied.
             * @enum {string}
             */
            allow_discount?: "YES" | "NO";
        };
        IndirectPartnerInfo: {
            /** @description Indirect partner id. */
            indirect_partner_id?: string;
            /** @description Phone number. */
            mobile_phone?: string;
            /** @description Email address. */
            email?: string;
            /** @description Account name of the indirect partner. */
            account_name?: string;
            /** @description Name. */
            name?: string;
            /**
             * Format: date-time
             * @description When the association with the partner began.
             */
            associated_on?: string;
            /** @description Login name of the account manager. */
            account_manager_id?: string;
            /** @description Name of the account manager. */
            account_manager_name?: string;
        };
        IssuedCouponQuota: {
            /** @description Coupon quota id. */
            quota_id?: string;
            /**
             * @description Kind of quota.
             * @enum {integer}
             */
            quota_type?: 0;
            /**
             * Format: date-time
             * @description Creation time.
             */
            create_time?: string;
            /**
             * Format: date-time
             * @description Last update time.
             */
            last_update_time?: string;
            /**
             * Format: decimal
             * @description Quota value.
             */
            quota_value?: WireDecimal;
            /**
             * @description Quota state.
             * @enum {integer}
             */
            quota_status?: 0 | 3 | 4 | 5 | 6;
            /**
             * Format: decimal
             * @description Remaining quota.
             */
            balance?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
            /**
             * Format: date-time
             * @description Start of validity.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of validity.
             */
            expire_time?: string;
            /** @description Restrictions on the quota. */
            limit_infos?: components["schemas"]["QuotaLimitInfo"][];
            /** @description Indirect partner id. */
            indirect_partner_id?: string;
            /** @description Account name of the indirect partner. */
            indirect_partner_account_name?: string;
            /** @description Name of the indirect partner. */
            indirect_partner_name?: string;
            /** @description Distributor's quota the indirect partner's quota came from. */
            parent_quota_id?: string;
        };
        LimitInfoV2: {
            /** @description Restriction id (spelt this way on the wire). */
            use_limiti_info_id?: string;
            /** @description Restriction name. */
            limit_key?: string;
            /** @description First value. */
            value1?: string;
            /** @description Second value. */
            value2?: string;
            /** @description Unit of the values. */
            value_unit?: string;
            /** @description Restriction kind. */
            limit_type?: string;
            /** @description Promotion plan id. */
            promotion_plan_id?: string;
        };
        LimitValue: {
            /** @description First value. */
            value1?: string;
            /** @description Second value. */
            value2?: string;
        };
        ListCitiesResponse: {
            /** @description Total number of matching rows. */
            count?: number;
            /** @description Cities. */
            cities?: components["schemas"]["City"][];
        };
        ListConsumeSubCustomersReq: {
            /** @description Billing month. */
            bill_cycle: string;
            /**
             * @description Zero-based row offset: rows to skip, not a page number.
             * @default 0
             */
            offset?: number;
            /**
             * @description Rows per call.
             * @default 10
             */
            limit?: number;
        };
        ListConsumeSubCustomersResponse: {
            /** @description Customers with consumption in the month. */
            sub_customers?: components["schemas"]["SubCustomerInfoV3"][];
            /** @description Total number of matching rows. */
            total_count?: number;
        };
        ListConversionsResponse: {
            /** @description Unit conversions. */
            conversions?: components["schemas"]["Conversion"][];
        };
        ListCostsReq: {
            /** @description Period. */
            time_condition: components["schemas"]["TimeCondition"];
            /** @description Group dimensions. */
            groupby: components["schemas"]["GroupBy"][];
            /**
             * @description Original or amortised cost.
             * @enum {string}
             */
            cost_type: "ORIGINAL_COST" | "AMORTIZED_COST";
            /**
             * @description Which amount to show.
             * @enum {string}
             */
            amount_type: "PAYMENT_AMOUNT" | "NET_AMOUNT";
            /**
             * @description Zero-based row offset: rows to skip, not a page number.
             * @default 0
             */
            offset?: number;
            /**
             * @description Rows per call.
             * @default 10
             */
            limit?: number;
            /** @description Filters. */
            filters?: components["schemas"]["FilterV2"][];
        };
        ListCostsResponse: {
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Cost per group and period. */
            cost_data?: components["schemas"]["CostDataByDimension"][];
        };
        ListCountiesResponse: {
            /** @description Total number of matching rows. */
            count?: number;
            /** @description Counties. */
            counties?: components["schemas"]["County"][];
        };
        ListCouponQuotasRecordsResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Records. */
            records?: components["schemas"]["QuotaRecord"][];
        };
        ListCustomerAccountChangeRecordsResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Currency code. */
            currency?: string;
            /** @description Records. */
            records?: components["schemas"]["CustomerAccountChangeRecord"][];
        };
        ListCustomerBillsFeeRecordsResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Records. */
            records?: components["schemas"]["MonthlyBillRecord"][];
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
        };
        ListCustomerBillsMonthlyBreakDownResponse: {
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Amortised cost rows. */
            details?: components["schemas"]["NvlCostAnalysedBillDetail"][];
        };
        ListCustomerCouponChangeRecordsResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
            /** @description Records. */
            records?: components["schemas"]["CustomerCouponChangeRecord"][];
        };
        ListCustomerOnDemandResourcesResponse: {
            /** @description Resources. */
            resources?: components["schemas"]["CustomerOnDemandResource"][];
            /** @description Total number of matching rows. */
            total_count?: number;
        };
        ListCustomerOrdersResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Orders. */
            order_infos?: components["schemas"]["CustomerOrderV2"][];
        };
        ListCustomersBalancesDetailResponse: {
            /** @description Balances; customers that are not resale sub-customers are left out. */
            customer_balances?: components["schemas"]["CustomerBalancesV2"][];
        };
        ListCustomerselfResourceRecordDetailsResponse: {
            /** @description Resource usage rows. */
            monthly_records?: components["schemas"]["MonthlyBillRes"][];
            /** @description Total number of matching rows. */
            total_count?: number;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
        };
        ListCustomerselfResourceRecordsResponse: {
            /** @description Bill lines. */
            fee_records?: components["schemas"]["ResFeeRecordV2"][];
            /** @description Total number of matching rows. */
            total_count?: number;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
        };
        ListEnterpriseMultiAccountResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Amounts; a balance account gives one entry only. */
            amount_infos?: components["schemas"]["RetrieveAmountInfoV2"][];
        };
        ListEnterpriseOrganizationsResponse: {
            /** @description Root node id; absent when parent_id was sent. */
            root_id?: string;
            /** @description Root node name; absent when parent_id was sent. */
            root_name?: string;
            /** @description Child nodes. */
            child_nodes?: components["schemas"]["EmChildNodeV2"][];
        };
        ListEnterpriseSubCustomersResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Sub-accounts. */
            sub_customer_infos?: components["schemas"]["SubCustomerInfoV2"][];
        };
        ListFreeResourceInfosReq: {
            /** @description Region code, e.g. cn-north-1. */
            region_code?: string;
            /** @description Order id. */
            order_id?: string;
            /** @description Product id. */
            product_id?: string;
            /** @description Product name. */
            product_name?: string;
            /** @description Enterprise project id; 0 is the default project. */
            enterprise_project_id?: string;
            /**
             * @description State.
             * @enum {integer}
             */
            status?: 0 | 1 | 2 | 3 | 4;
            /**
             * @description Zero-based row offset: rows to skip, not a page number.
             * @default 0
             */
            offset?: number;
            /**
             * @description Rows per call.
             * @default 10
             */
            limit?: number;
            /** @description Cloud service type codes, case-insensitive. */
            service_type_code_list?: string[];
        };
        ListFreeResourceInfosResponse: {
            /** @description Resource packages. */
            free_resource_packages?: components["schemas"]["FreeResourcePackageV3"][];
            /** @description Total number of matching rows. */
            total_count?: number;
        };
        ListFreeResourceUsagesReq: {
            /** @description Package item ids, at most 64 bytes each. */
            free_resource_ids: string[];
        };
        ListFreeResourceUsagesResponse: {
            /** @description Items of the package. */
            free_resources?: components["schemas"]["FreeResourceDetail"][];
        };
        ListFreeResourcesUsageRecordsResponse: {
            /** @description Deductions. */
            free_resource_records?: components["schemas"]["FreeResourceRecord"][];
            /** @description Total number of matching rows. */
            total_count?: number;
        };
        ListIncentiveDiscountPoliciesResponse: {
            /** @description Policies. */
            policies?: components["schemas"]["IncentiveAndDiscountPolicy"][];
            /** @description Total number of matching rows. */
            total_count?: number;
        };
        ListIndirectPartnersResponse: {
            /** @description Total number of matching rows. */
            count?: number;
            /** @description Indirect partners. */
            indirect_partners?: components["schemas"]["IndirectPartnerInfo"][];
        };
        ListIssuedCouponQuotasResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Quotas. */
            quotas?: components["schemas"]["IssuedCouponQuota"][];
        };
        ListIssuedPartnerCouponsResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Coupons. */
            user_coupons?: components["schemas"]["IQueryUserPartnerCouponsResultV2"][];
        };
        ListMeasureUnitsResponse: {
            /** @description Units. */
            measure_units?: components["schemas"]["MeasureUnitRest"][];
        };
        ListMultiAccountRetrieveCouponsResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Coupons that can be taken back. */
            avail_retrieve_coupons?: components["schemas"]["AvailRetrieveCoupons"][];
        };
        ListMultiAccountTransferCouponsResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Coupons that can be transferred. */
            avail_transfer_coupons?: components["schemas"]["AvailTransferCoupon"][];
        };
        ListOnDemandResourceRatingsResponse: {
            /**
             * Format: decimal
             * @description Price after discount (the upstream text calls it the discount amount).
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount amount.
             */
            discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Official website price.
             */
            official_website_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /** @description Currency code; empty means CNY. */
            currency?: string;
            /** @description Price per product. */
            product_rating_results?: components["schemas"]["DemandProductRatingResult"][];
        };
        ListOrderCouponsByOrderIdResponse: {
            /** @description Total number of matching rows. */
            count?: number;
            /** @description Coupons. */
            user_coupons?: components["schemas"]["CouponInfoV2"][];
            /** @description How many coupons of each kind one payment may use. */
            coupon_max_use_quantity?: components["schemas"]["CouponMaxUseQuantity"][];
        };
        ListOrderDiscountsResponse: {
            /** @description Discounts. */
            discounts?: components["schemas"]["DiscountInfoV3"][];
        };
        ListPartnerAccountChangeRecordsResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
            /** @description Records. */
            records?: components["schemas"]["AccountChangeRecord"][];
        };
        ListPartnerAdjustRecordsResponse: {
            /** @description Records. */
            records?: components["schemas"]["AdjustRecordV3"][];
            /** @description Total number of matching rows. */
            total_count?: number;
        };
        ListPartnerBalancesResponse: {
            /** @description Balances, one entry per account type. */
            account_balances?: components["schemas"]["AccountBalanceV2"][];
        };
        ListPartnerCouponsRecordResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Records. */
            records?: components["schemas"]["CouponRecordV2"][];
        };
        ListPayPerUseCustomerResourcesResponse: {
            /** @description Resources. */
            data?: components["schemas"]["OrderInstanceV2"][];
            /** @description Total number of matching rows. */
            total_count?: number;
        };
        ListProvincesResponse: {
            /** @description Total number of matching rows. */
            count?: number;
            /** @description Provinces. */
            provinces?: components["schemas"]["Province"][];
        };
        ListQuotaCouponsResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Quotas. */
            quotas?: components["schemas"]["CouponQuotaV2"][];
        };
        ListRateOnPeriodDetailResponse: {
            /** @description List price result. */
            official_website_rating_result?: components["schemas"]["OfficialWebsiteRatingResult"];
            /** @description One result per available discount. */
            optional_discount_rating_results?: components["schemas"]["OptionalDiscountRatingResult"][];
            /** @description Currency code; empty means CNY. */
            currency?: string;
        };
        ListRenewRateOnPeriodReq: {
            /** @description Resource ids. */
            resource_ids: string[];
            /**
             * @description Period unit.
             * @enum {integer}
             */
            period_type: 2 | 3;
            /** @description Number of periods. */
            period_num: number;
            /**
             * @description Whether attached resources are priced too.
             * @default false
             */
            include_relative_resources?: boolean;
        };
        ListRenewRateOnPeriodResponse: {
            /** @description Currency code; empty means CNY. */
            currency?: string;
            /** @description Price per main resource. */
            renew_inquiry_results?: components["schemas"]["RenewInquiryResultInfo"][];
            /** @description List price result. */
            official_website_rating_result?: components["schemas"]["OfficialWebsiteRatingResultV2"];
            /** @description One result per available discount. */
            optional_discount_rating_results?: components["schemas"]["OptionalDiscountRatingResultV2"][];
            /** @description Resources that failed. */
            fail_resource_infos?: components["schemas"]["FailResourceInfo"][];
        };
        ListResourceSpecsResponse: {
            /** @description Paging. */
            page_info?: components["schemas"]["PageInfo"];
            /** @description Resource specifications. */
            cloud_service_basics?: components["schemas"]["CloudServiceBasic"][];
        };
        ListResourceTypesResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Resource types. */
            resource_types?: components["schemas"]["ResourceTypes"][];
        };
        ListResourceUsageResponse: {
            /** @description Effective days (reported 5-minute points / 288), up to 20 decimals. */
            actual_days?: string;
            /** @description Billed bandwidth of the month; known from 20:00 on the 2nd of the next month. */
            band_width?: string;
            /** @description Guaranteed bandwidth of the month; reserved, empty today. */
            monthly_guaranteed_band_width?: string;
            /** @description Peak bandwidth of the month; reserved, empty today. */
            monthly_peak_band_width?: string;
            /** @description Unit of all bandwidth fields; absent when they are empty. */
            band_width_measure_id?: number;
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description 5-minute points. */
            usage_info_list?: components["schemas"]["StatUsageInfo"][];
        };
        ListResourceUsageSummaryResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Monthly figures per resource. */
            summary_usage_info_list?: components["schemas"]["StatUsageSummaryInfo"][];
        };
        ListServiceResourcesResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Resource types of the service. */
            infos?: components["schemas"]["ServiceResourceInfo"][];
        };
        ListServiceTypesResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Cloud service types. */
            service_types?: components["schemas"]["ServiceTypes"][];
        };
        ListStoredValueCardsResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Stored-value cards. */
            stored_value_cards?: components["schemas"]["UserStoredValueCard"][];
        };
        ListSubCustomerBillDetailResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
            /** @description Bill lines. */
            fee_records?: components["schemas"]["SubCustomerMonthlyBillDetail"][];
        };
        ListSubCustomerCouponsResponse: {
            /** @description Total number of matching rows. */
            count?: number;
            /** @description Coupons. */
            user_coupons?: components["schemas"]["IQueryUserCouponsResultV2"][];
        };
        ListSubCustomerNewTagReq: {
            /** @description Customer ids. */
            customer_ids?: string[];
            /**
             * @description Zero-based row offset: rows to skip, not a page number.
             * @default 0
             */
            offset?: number;
            /**
             * @description Rows per call.
             * @default 10
             */
            limit?: number;
            /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
            indirect_partner_id?: string;
        };
        ListSubCustomerNewTagResponse: {
            /** @description Tags; ids that are not sub-customers are left out. */
            new_customer_tags?: components["schemas"]["NewCustomerTagItem"][];
        };
        ListSubCustomersResponse: {
            /** @description Customers. */
            customer_infos?: components["schemas"]["CustomerInformation"][];
            /** @description Total number of matching rows. */
            count?: number;
        };
        ListSubcustomerMonthlyBillsResponse: {
            /** @description Summary rows. */
            bill_sums?: components["schemas"]["BillSumInfoV2"][];
            /** @description Total number of matching rows. */
            count?: number;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
        };
        ListUsageTypesResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Usage types. */
            usage_types?: components["schemas"]["UsageType"][];
        };
        MeasureUnitRest: {
            /** @description Unit. */
            measure_id?: number;
            /** @description Unit name. */
            measure_name?: string;
            /** @description Short form of the name. */
            abbreviation?: string;
            /**
             * @description Kind of unit.
             * @enum {integer}
             */
            measure_type?: 1 | 2 | 3 | 4 | 6 | 7 | 9 | 10 | 11 | 12 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 26 | 27 | 28 | 29 | 30 | 31 | 40 | 41 | 82 | 98;
        };
        MonthlyBillRecord: {
            /** @description Billing month. */
            bill_cycle?: string;
            /** @description Customer account id. */
            customer_id?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type_code?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /** @description Region code, e.g. cn-north-1. */
            region_code?: string;
            /** @description Enterprise project id; 0 is the default project. */
            enterprise_project_id?: string;
            /** @description Enterprise project name. */
            enterprise_project_name?: string;
            /**
             * @description Billing mode.
             * @enum {integer}
             */
            charging_mode?: 1 | 3 | 10 | 11;
            /**
             * Format: date-time
             * @description Consumption time; payment time for yearly/monthly.
             */
            consume_time?: string;
            /**
             * Format: date-time
             * @description Transaction time.
             */
            trade_time?: string;
            /**
             * @description Service provider.
             * @enum {integer}
             */
            provider_type?: 1 | 2;
            /** @description Order id or transaction id, by bill type. */
            trade_id?: string;
            /** @description Reserved. */
            id?: string;
            /**
             * @description Kind of bill.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /**
             * @description State.
             * @enum {integer}
             */
            status?: 1 | 2 | 3;
            /**
             * Format: decimal
             * @description Official (list) price.
             */
            official_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount on the list price.
             */
            official_discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Truncated fraction.
             */
            erase_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Payable: the sum of all payment parts, debt and write-off.
             */
            consume_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid in cash.
             */
            cash_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from credit.
             */
            credit_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with cash coupons.
             */
            coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with flexi-purchase coupons.
             */
            flexipurchase_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with stored-value cards.
             */
            stored_value_card_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from bonus (retired account).
             */
            bonus_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amount in arrears.
             */
            debt_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Arrears written off.
             */
            writeoff_amount?: WireDecimal;
            /** @description Region name. */
            region_name?: string;
            /** @description Login (account) name. */
            account_name?: string;
        };
        MonthlyBillRes: {
            /** @description Billing month. */
            cycle?: string;
            /**
             * Format: date
             * @description Day of consumption, UTC+8; null unless statistic_type is 2.
             */
            bill_date?: string;
            /**
             * @description Kind of bill.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /** @description Customer account id. */
            customer_id?: string;
            /** @description Region code, e.g. cn-north-1. */
            region?: string;
            /** @description Region name. */
            region_name?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            cloud_service_type?: string;
            /** @description Resource type code (capital T on the wire). */
            resource_Type_code?: string;
            /** @description Cloud service type name. */
            cloud_service_type_name?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /** @description Resource instance id. */
            res_instance_id?: string;
            /** @description Resource name. */
            resource_name?: string;
            /** @description Resource tag. */
            resource_tag?: string;
            /** @description SKU code. */
            sku_code?: string;
            /** @description Enterprise project id; 0 is the default project. */
            enterprise_project_id?: string;
            /** @description Enterprise project name. */
            enterprise_project_name?: string;
            /**
             * @description Billing mode.
             * @enum {integer}
             */
            charge_mode?: 1 | 3 | 10 | 11;
            /**
             * Format: decimal
             * @description Consumed amount including coupons; the sum of all payment parts, debt and adjustment.
             */
            consume_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid in cash.
             */
            cash_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from credit.
             */
            credit_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with cash coupons.
             */
            coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with flexi-purchase coupons.
             */
            flexipurchase_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with stored-value cards.
             */
            stored_card_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from bonus (retired account).
             */
            bonus_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amount in arrears.
             */
            debt_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Arrears written off.
             */
            adjustment_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Official (list) price.
             */
            official_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount amount.
             */
            discount_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Period unit.
             * @enum {integer}
             */
            period_type?: 5 | 19 | 20 | 24 | 25;
            /** @description Root resource id. */
            root_resource_id?: string;
            /** @description Parent resource id. */
            parent_resource_id?: string;
            /** @description Order id or transaction id, by bill type. */
            trade_id?: string;
            /** @description Reserved. */
            id?: string;
            /** @description Specification text. */
            product_spec_desc?: string;
            /** @description Service type code of the part inside a bundle. */
            sub_service_type_code?: string;
            /** @description Service type name of the part inside a bundle. */
            sub_service_type_name?: string;
            /** @description Resource type code of the part inside a bundle. */
            sub_resource_type_code?: string;
            /** @description Resource type name of the part inside a bundle. */
            sub_resource_type_name?: string;
            /** @description Resource id of the part inside a bundle. */
            sub_resource_id?: string;
            /** @description Resource name of the part inside a bundle. */
            sub_resource_name?: string;
            /** @description Original order id. */
            pre_order_id?: string;
            /** @description Availability zones. */
            az_code_infos?: components["schemas"]["AzCodeInfo"][];
            /** @description Account that pays. */
            payer_account_id?: string;
            /**
             * Format: date-time
             * @description Start of use; only with statistic_type 3.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of use; only with statistic_type 3.
             */
            expire_time?: string;
            /**
             * Format: date-time
             * @description Consumption time; payment time for yearly/monthly.
             */
            consume_time?: string;
            /** @description Id of the operating entity. */
            be_id?: string;
            /** @description Links to other resources of the same charge. */
            extend_params?: components["schemas"]["ResRelation"];
            /** @description Login (account) name. */
            account_name?: string;
            /**
             * Format: decimal
             * @description Number of periods.
             */
            period_num?: WireDecimal;
            /**
             * @description Spot instance; only with statistic_type 3.
             * @enum {string}
             */
            is_spot?: "Y" | "N" | "--";
            /** @description Discount codes, comma-separated; only with statistic_type 3. */
            promotion_type?: string;
            /**
             * @description Payment option of savings plans and reserved instances.
             * @enum {string}
             */
            payment_type?: "ALL_UPFRONT" | "PARTIAL_UPFRONT" | "NO_UPFRONT";
        };
        NewCustomerTagItem: {
            /** @description Customer account id. */
            customer_id?: string;
            /**
             * @description Kind of tag.
             * @enum {string}
             */
            customer_tag_type?: "SMB";
            /**
             * @description New-customer status.
             * @enum {string}
             */
            new_customer_tag?: "Y" | "N" | "UNDETERMINED";
            /** @description First month of validity. */
            effective_time?: string;
            /** @description Last month of validity. */
            expire_time?: string;
        };
        NewCustomerV2: {
            /** @description Login name of the new sub-account. */
            customer_name: string;
            /** @description Phone number; required unless use_pri_mobile_phone is Y. */
            mobile_phone?: string;
            /**
             * @description Whether the main account's phone is used.
             * @default N
             * @enum {string}
             */
            use_pri_mobile_phone?: "Y" | "N";
            /** @description Login password. */
            password: string;
            /** @description Verification code. */
            verification_code?: string;
        };
        NvlCostAnalysedBillDetail: {
            /** @description Month the cost is shared to; the last 18 months. */
            shared_month?: string;
            /** @description Billing month. */
            bill_cycle?: string;
            /**
             * @description Kind of bill.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /** @description Customer account id. */
            customer_id?: string;
            /** @description Region code, e.g. cn-north-1. */
            region_code?: string;
            /** @description Region name. */
            region_name?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type_code?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /**
             * Format: date-time
             * @description Start of use; pay-per-use rows only.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of use; pay-per-use rows only.
             */
            expire_time?: string;
            /** @description Resource id. */
            resource_id?: string;
            /** @description Resource name. */
            resource_name?: string;
            /** @description Resource tag. */
            resource_tag?: string;
            /** @description Specification text. */
            product_spec_desc?: string;
            /** @description Enterprise project id; 0 is the default project. */
            enterprise_project_id?: string;
            /** @description Enterprise project name. */
            enterprise_project_name?: string;
            /**
             * @description Billing mode.
             * @enum {integer}
             */
            charging_mode?: 1 | 3 | 10 | 11;
            /** @description Order id. */
            order_id?: string;
            /**
             * @description Period unit.
             * @enum {integer}
             */
            period_type?: 5 | 19 | 20 | 24 | 25;
            /** @description Usage type code. */
            usage_type?: string;
            /**
             * Format: decimal
             * @description Usage.
             */
            usage?: WireDecimal;
            /** @description Unit of the usage. */
            usage_measure_id?: number;
            /**
             * Format: decimal
             * @description Usage covered by packages.
             */
            free_resource_usage?: WireDecimal;
            /** @description Unit of the in-package usage. */
            free_resource_measure_id?: number;
            /**
             * Format: decimal
             * @description Reserved-instance usage.
             */
            ri_usage?: WireDecimal;
            /** @description Unit of the reserved-instance usage. */
            ri_usage_measure_id?: number;
            /**
             * Format: decimal
             * @description Payable: past + current + future amortised amounts.
             */
            consume_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Part amortised in earlier months.
             */
            past_months_amortized_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Part amortised this month.
             */
            current_month_amortized_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Part left for later months.
             */
            future_months_amortized_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Cash part of this month's amortised cost.
             */
            amortized_cash_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Credit part of this month's amortised cost.
             */
            amortized_credit_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Cash-coupon part of this month's amortised cost.
             */
            amortized_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Flexi-purchase coupon part of this month's amortised cost.
             */
            amortized_flexipurchase_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Stored-value card part of this month's amortised cost.
             */
            amortized_stored_value_card_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Bonus part of this month's amortised cost.
             */
            amortized_bonus_amount?: WireDecimal;
            /** @description Service type code of the part inside a bundle. */
            sub_service_type_code?: string;
            /** @description Service type name of the part inside a bundle. */
            sub_service_type_name?: string;
            /** @description Resource type code of the part inside a bundle. */
            sub_resource_type_code?: string;
            /** @description Resource type name of the part inside a bundle. */
            sub_resource_type_name?: string;
            /** @description Resource id of the part inside a bundle. */
            sub_resource_id?: string;
            /** @description Resource name of the part inside a bundle. */
            sub_resource_name?: string;
            /** @description Cost tags. */
            effective_tag_pairs?: components["schemas"]["TagPair"][];
            /** @description Cost units. */
            cost_unit_pairs?: components["schemas"]["CostUnitPair"][];
        };
        OfficialWebsiteRatingResult: {
            /**
             * Format: decimal
             * @description Official website price.
             */
            official_website_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Instalment official price; CloudPond only.
             */
            installment_official_website_amount?: WireDecimal;
            /**
             * @description Instalment period; CloudPond only.
             * @enum {integer}
             */
            installment_period_type?: 2 | 3;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /** @description Price per product. */
            product_rating_results?: components["schemas"]["PeriodProductOfficialRatingResult"][];
        };
        OfficialWebsiteRatingResultV2: {
            /**
             * Format: decimal
             * @description Official website price.
             */
            official_website_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Instalment official price; CloudPond only.
             */
            installment_official_website_amount?: WireDecimal;
            /**
             * @description Instalment period; CloudPond only.
             * @enum {integer}
             */
            installment_period_type?: 2;
        };
        OptionalDiscountRatingResult: {
            /** @description Discount id. */
            discount_id?: string;
            /**
             * Format: decimal
             * @description Final price = official_website_amount - discount_amount.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Official website price.
             */
            official_website_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount amount.
             */
            discount_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Kind of discount.
             * @enum {integer}
             */
            discount_type?: 605 | 606 | 607;
            /** @description Discount name. */
            discount_name?: string;
            /**
             * @description Whether this is the best discount; promotions are not compared.
             * @enum {integer}
             */
            best_offer?: 0 | 1;
            /** @description Price per product. */
            product_rating_results?: components["schemas"]["PeriodProductRatingResult"][];
            /**
             * Format: decimal
             * @description Instalment official price; CloudPond only.
             */
            installment_official_website_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Instalment discount; CloudPond only.
             */
            installment_official_discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Instalment price; CloudPond only.
             */
            installment_amount?: WireDecimal;
            /**
             * @description Instalment period; CloudPond only.
             * @enum {integer}
             */
            installment_period_type?: 2 | 3;
        };
        OptionalDiscountRatingResultV2: {
            /** @description Discount id. */
            discount_id?: string;
            /**
             * Format: decimal
             * @description Final price = official_website_amount - discount_amount.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Official website price.
             */
            official_website_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount amount.
             */
            discount_amount?: WireDecimal;
            /**
             * @description Kind of discount.
             * @enum {integer}
             */
            discount_type?: 605 | 606 | 607;
            /** @description Discount name. */
            discount_name?: string;
            /**
             * @description Whether this is the best discount; promotions are not compared.
             * @enum {integer}
             */
            best_offer?: 0 | 1;
            /**
             * Format: decimal
             * @description Instalment official price; CloudPond only.
             */
            installment_official_website_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Instalment discount; CloudPond only.
             */
            installment_official_discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Instalment price; CloudPond only.
             */
            installment_amount?: WireDecimal;
            /**
             * @description Instalment period; CloudPond only.
             * @enum {integer}
             */
            installment_period_type?: 2;
        };
        OrderInstanceV2: {
            /** @description Internal id of the resource before provisioning. */
            id?: string;
            /** @description Resource id. */
            resource_id?: string;
            /** @description Resource name. */
            resource_name?: string;
            /** @description Region code, e.g. cn-north-1. */
            region_code?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type_code?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /** @description Specification code; ECS codes end in .win or .linux. */
            resource_spec_code?: string;
            /** @description IAM project id. */
            project_id?: string;
            /** @description Product id. */
            product_id?: string;
            /** @description Parent resource id. */
            parent_resource_id?: string;
            /**
             * @description Main or attached resource.
             * @enum {integer}
             */
            is_main_resource?: 0 | 1;
            /**
             * @description State.
             * @enum {integer}
             */
            status?: 2 | 3 | 4 | 5;
            /**
             * Format: date-time
             * @description Start of validity.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of validity.
             */
            expire_time?: string;
            /**
             * @description What happens at expiry; only 3 is automatic renewal.
             * @enum {integer}
             */
            expire_policy?: 0 | 1 | 2 | 3 | 4 | 5;
            /** @description Specification text. */
            product_spec_desc?: string;
            /**
             * Format: decimal
             * @description Size; products sold by size only.
             */
            spec_size?: WireDecimal;
            /** @description Unit of the size. */
            spec_size_measure_id?: number;
            /**
             * Format: date-time
             * @description Last update time.
             */
            update_time?: string;
            /** @description Enterprise project. */
            enterprise_project?: components["schemas"]["EnterpriseProject"];
        };
        OrderLineItemEntityV2: {
            /** @description Order line id. */
            order_line_item_id?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /** @description Product id. */
            product_id?: string;
            /** @description Specification text. */
            product_spec_desc?: string;
            /**
             * @description Period unit.
             * @enum {integer}
             */
            period_type?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
            /** @description Number of periods. */
            period_num?: number;
            /**
             * Format: date-time
             * @description Start of validity.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of validity.
             */
            expire_time?: string;
            /** @description Quantity bought. */
            subscription_num?: number;
            /**
             * Format: decimal
             * @description Amount after discount, before coupons and cards.
             */
            amount_after_discount?: WireDecimal;
            /**
             * Format: decimal
             * @description Official (list) price.
             */
            official_amount?: WireDecimal;
            /** @description Breakdown of the amount. */
            amount_info?: components["schemas"]["AmountInfomationV2"];
            /** @description Currency code. */
            currency?: string;
            /** @description Product catalogue code. */
            category_code?: string;
            /** @description Service type code the product belongs to. */
            product_owner_service?: string;
            /** @description Resource type code the product is sold under. */
            commercial_resource?: string;
            /** @description Base product. */
            base_product_info?: components["schemas"]["ProductObject"];
            /** @description Order id. */
            order_id?: string;
        };
        OrderLineItemV3: {
            /** @description Merged order line ids that share the discount. */
            order_line_item_ids: string[];
            /**
             * @description How the discount works.
             * @enum {integer}
             */
            discount_mode: 0 | 1 | 2;
            /**
             * Format: decimal
             * @description Discount amount.
             */
            discount_amount: WireDecimal;
            /**
             * Format: decimal
             * @description Discount ratio.
             */
            discount_ratio: WireDecimal;
        };
        OrderRefundInfoV2: {
            /** @description Record id. */
            id: string;
            /**
             * Format: decimal
             * @description Negative: refunded. Positive: consumed part or handling fee.
             */
            amount: WireDecimal;
            /**
             * @description Unit.
             * @enum {string}
             */
            measure_id: "1";
            /** @description Customer account id. */
            customer_id: string;
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type_code: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /** @description Region code, e.g. cn-north-1. */
            region_code: string;
            /** @description Original order the amount belongs to. */
            base_order_id?: string;
        };
        OrderV3: {
            /** @description Order id. */
            order_id: string;
            /** @description Order lines. */
            order_line_items: components["schemas"]["OrderLineItemV3"][];
        };
        PageInfo: {
            /** @description Cursor of the next page; null on the last. */
            next_marker?: string;
        };
        PayCustomerOrderV3Req: {
            /** @description Order id. */
            order_id: string;
            /**
             * @description Whether coupons are used.
             * @enum {string}
             */
            use_coupon: "YES" | "NO";
            /**
             * @description Whether a discount is used.
             * @enum {string}
             */
            use_discount: "YES" | "NO";
            /** @description Coupons to use; required when use_coupon is YES, forbidden otherwise. */
            coupon_infos?: components["schemas"]["CouponSimpleInfoOrderPayV3"][];
            /** @description Discount to use; required when use_discount is YES, forbidden otherwise. */
            discount_infos?: components["schemas"]["DiscountSimpleInfoV3"][];
        };
        PayOrdersError: components["schemas"]["ErrorResponse"] & {
            [key: string]: unknown;
        };
        PeriodProductInfo: {
            /** @description Caller's line id, unique within the request. */
            id: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            cloud_service_type: string;
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type: string;
            /** @description Specification code; ECS codes end in .win or .linux. */
            resource_spec: string;
            /** @description Region code, e.g. cn-north-1. */
            region: string;
            /** @description Availability zone filter. */
            available_zone?: string;
            /** @description Size; required for products sold by size. */
            resource_size?: number;
            /**
             * @description Unit of resource_size; required for products sold by size.
             * @enum {integer}
             */
            size_measure_id?: 14 | 15 | 17;
            /**
             * @description Period unit.
             * @enum {integer}
             */
            period_type: 0 | 2 | 3 | 4;
            /** @description Number of periods. */
            period_num: number;
            /** @description Quantity bought. */
            subscription_num: number;
            /**
             * @description Instalments; CloudPond only.
             * @default NA
             * @enum {string}
             */
            fee_installment_mode?: "HALF_PAY" | "ZERO_PAY" | "NA";
        };
        PeriodProductOfficialRatingResult: {
            /** @description Line id from the request. */
            id?: string;
            /** @description Product id. */
            product_id?: string;
            /**
             * Format: decimal
             * @description Official website price.
             */
            official_website_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: decimal
             * @description Instalment official price; CloudPond only.
             */
            installment_official_website_amount?: WireDecimal;
            /**
             * @description Instalment period; CloudPond only.
             * @enum {integer}
             */
            installment_period_type?: 2 | 3;
        };
        PeriodProductRatingResult: {
            /** @description Line id from the request. */
            id?: string;
            /** @description Product id. */
            product_id?: string;
            /**
             * Format: decimal
             * @description Final price = official_website_amount - discount_amount.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Official website price.
             */
            official_website_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount amount.
             */
            discount_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: decimal
             * @description Instalment official price; CloudPond only.
             */
            installment_official_website_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Instalment discount; CloudPond only.
             */
            installment_official_discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Instalment price; CloudPond only.
             */
            installment_amount?: WireDecimal;
            /**
             * @description Instalment period; CloudPond only.
             * @enum {integer}
             */
            installment_period_type?: 2 | 3;
        };
        PeriodToOnDemandInstantlyReq: {
            /** @description Resource ids. */
            resource_ids: string[];
        };
        PeriodToOnDemandReq: {
            /**
             * @description Set or cancel.
             * @enum {string}
             */
            operation: "SET_UP" | "CANCEL";
            /** @description Resource ids. */
            resource_ids: string[];
        };
        ProductObject: {
            /** @description Product id. */
            product_id?: string;
            /** @description Specification text. */
            product_spec_desc?: string;
            /** @description Product catalogue code. */
            category_code?: string;
            /** @description Service type code the product belongs to. */
            product_owner_service?: string;
            /** @description Resource type code the product is sold under. */
            commercial_resource?: string;
        };
        Province: {
            /** @description Province code. */
            code: string;
            /** @description Name. */
            name: string;
        };
        QueryCouponQuotasReqExt: {
            /** @description Coupon quota ids. */
            quota_ids?: string[];
            /** @description Quota states to include. */
            quota_status_list?: (0 | 3 | 4 | 5)[];
            /**
             * @description Kind of quota.
             * @default 0
             * @enum {integer}
             */
            quota_type?: 0 | 1;
            /**
             * Format: date-time
             * @description Created after this time.
             */
            create_time_begin?: string;
            /**
             * Format: date-time
             * @description Created before this time.
             */
            create_time_end?: string;
            /**
             * Format: date-time
             * @description Effective after this time.
             */
            effective_time_begin?: string;
            /**
             * Format: date-time
             * @description Effective before this time.
             */
            effective_time_end?: string;
            /**
             * Format: date-time
             * @description Expires after this time.
             */
            expire_time_begin?: string;
            /**
             * Format: date-time
             * @description Expires before this time.
             */
            expire_time_end?: string;
            /**
             * @description Zero-based row offset: rows to skip, not a page number.
             * @default 0
             */
            offset?: number;
            /**
             * @description Rows per call.
             * @default 10
             */
            limit?: number;
            /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
            indirect_partner_id?: string;
        };
        QueryCustomerOnDemandResourcesReq: {
            /** @description Customer account id. */
            customer_id: string;
            /** @description Region code, e.g. cn-north-1. */
            region_code?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Resource ids. */
            resource_ids?: string[];
            /**
             * Format: date-time
             * @description Effective after this time.
             */
            effective_time_begin?: string;
            /**
             * Format: date-time
             * @description Effective before this time.
             */
            effective_time_end?: string;
            /**
             * @description Zero-based row offset: rows to skip, not a page number.
             * @default 0
             */
            offset?: number;
            /**
             * @description Rows per call.
             * @default 10
             */
            limit?: number;
            /**
             * @description State.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5 | 6;
            /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
            indirect_partner_id?: string;
        };
        QueryCustomersBalancesReq: {
            /** @description Customers. */
            customer_infos: components["schemas"]["CustomerInfoV2"][];
            /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
            indirect_partner_id?: string;
        };
        QueryIndirectPartnersReq: {
            /** @description Account name of the indirect partner. */
            account_name?: string;
            /**
             * Format: date-time
             * @description Associated at or after this time.
             */
            associated_on_begin?: string;
            /**
             * Format: date-time
             * @description Associated at or before this time.
             */
            associated_on_end?: string;
            /**
             * @description Zero-based row offset: rows to skip, not a page number.
             * @default 0
             */
            offset?: number;
            /**
             * @description Rows per call.
             * @default 10
             */
            limit?: number;
            /** @description Only this indirect partner. */
            indirect_partner_id?: string;
        };
        QueryResRecordsDetailReq: {
            /** @description Billing month. */
            cycle: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            cloud_service_type?: string;
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type?: string;
            /** @description Region code, e.g. cn-north-1. */
            region?: string;
            /** @description Resource instance id. */
            res_instance_id?: string;
            /**
             * @description Billing mode.
             * @enum {integer}
             */
            charge_mode?: 1 | 3 | 10 | 11;
            /**
             * @description Kind of bill.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /** @description Enterprise project id; 0 is the default project. */
            enterprise_project_id?: string;
            /** @description Whether rows with nothing payable are included. */
            include_zero_record?: boolean;
            /**
             * @description Zero-based row offset: rows to skip, not a page number.
             * @default 0
             */
            offset?: number;
            /**
             * @description Rows per call.
             * @default 10
             */
            limit?: number;
            /**
             * @description Whose data to query.
             * @default all
             * @enum {string}
             */
            method?: "oneself" | "sub_customer" | "all";
            /** @description Account id of the enterprise sub-account; only with method sub_customer. */
            sub_customer_id?: string;
            /**
             * @description Row granularity.
             * @default 1
             * @enum {integer}
             */
            statistic_type?: 1 | 2 | 3;
            /**
             * @description Month or days; DAILY only with statistic_type 2 or 3.
             * @default BILLCYCLE
             * @enum {string}
             */
            query_type?: "BILLCYCLE" | "DAILY";
            /**
             * Format: date
             * @description First day; required when query_type is DAILY.
             */
            bill_cycle_begin?: string;
            /**
             * Format: date
             * @description Last day; required when query_type is DAILY.
             */
            bill_cycle_end?: string;
            /** @description Account that pays. */
            payer_account_id?: string;
        };
        QueryResourcesReq: {
            /** @description Resource ids. */
            resource_ids?: string[];
            /** @description Order id. */
            order_id?: string;
            /**
             * @description 1 leaves attached resources out; no effect when the ids are of attached resources.
             * @default 0
             * @enum {integer}
             */
            only_main_resource?: 0 | 1;
            /** @description States to include. */
            status_list?: (2 | 3 | 4 | 5)[];
            /**
             * @description Zero-based row offset: rows to skip, not a page number.
             * @default 0
             */
            offset?: number;
            /**
             * @description Rows per call.
             * @default 10
             */
            limit?: number;
            /**
             * Format: date-time
             * @description Expires after this time.
             */
            expire_time_begin?: string;
            /**
             * Format: date-time
             * @description Expires before this time.
             */
            expire_time_end?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Required when a partner asks for its sub-customer's resources; ignored otherwise. */
            customer_id?: string;
        };
        QuerySubCustomerListReq: {
            /** @description Login name of the main account; substring match, no spaces. */
            account_name?: string;
            /** @description Verified (real-name) name; substring match, no spaces. */
            customer?: string;
            /**
             * @description Zero-based row offset: rows to skip, not a page number.
             * @default 0
             */
            offset?: number;
            /**
             * @description Rows per call.
             * @default 10
             */
            limit?: number;
            /** @description Label; substring match, case-sensitive, no spaces. */
            label?: string;
            /**
             * @description Sales model of the customer.
             * @enum {string}
             */
            association_type?: "1" | "2";
            /**
             * Format: date-time
             * @description Associated at or after this time.
             */
            associated_on_begin?: string;
            /**
             * Format: date-time
             * @description Associated at or before this time.
             */
            associated_on_end?: string;
            /** @description Customer account id. */
            customer_id?: string;
            /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
            indirect_partner_id?: string;
        };
        QuotaLimitInfo: {
            /** @description Restriction name. */
            limit_key?: string;
            /** @description Restriction values. */
            limit_values?: components["schemas"]["LimitValue"][];
        };
        QuotaReclaim: {
            /** @description Coupon quota id. */
            quota_id?: string;
            /**
             * Format: decimal
             * @description Quota left after the reclaim.
             */
            quota_balance?: WireDecimal;
        };
        QuotaRecord: {
            /** @description Record id. */
            id?: string;
            /** @description Account name of the operator. */
            operator?: string;
            /**
             * @description Kind of operation.
             * @enum {string}
             */
            operation_type?: "10" | "11";
            /** @description Coupon quota id. */
            quota_id?: string;
            /** @description Distributor's quota the indirect partner's quota came from. */
            parent_quota_id?: string;
            /**
             * Format: decimal
             * @description Amount issued or reclaimed.
             */
            amount?: WireDecimal;
            /**
             * Format: date-time
             * @description When it was done.
             */
            operation_time?: string;
            /**
             * @description Outcome.
             * @enum {string}
             */
            result?: "0" | "-1";
            /** @description Account name of the indirect partner. */
            indirect_partner_account_name?: string;
            /** @description Indirect partner id. */
            indirect_partner_id?: string;
            /** @description Name of the indirect partner. */
            indirect_partner_name?: string;
            /** @description Remark. */
            remark?: string;
        };
        QuotaSimpleInfo: {
            /** @description Indirect partner id. */
            id: string;
            /** @description Coupon quota id. */
            quota_id: string;
        };
        RateOnDemandReq: {
            /** @description IAM project id. */
            project_id: string;
            /**
             * @description Decimals kept in the price.
             * @enum {integer}
             */
            inquiry_precision?: 0 | 1;
            /** @description Products to price. */
            product_infos: components["schemas"]["DemandProductInfo"][];
        };
        RateOnPeriodReq: {
            /** @description IAM project id. */
            project_id: string;
            /** @description Products to price. */
            product_infos: components["schemas"]["PeriodProductInfo"][];
        };
        ReclaimCouponQuotasReq: {
            /** @description Coupon quota ids. */
            quota_ids: string[];
            /** @description Remark. */
            remark?: string;
        };
        ReclaimCouponQuotasResponse: {
            /** @description Items that failed although the call returned 200. */
            error_details?: components["schemas"]["ErrorDetail"][];
            /** @description Items that succeeded. */
            simple_quota_infos?: components["schemas"]["QuotaReclaim"][];
        };
        ReclaimEnterpriseMultiAccountCouponResponse: {
            /**
             * Format: decimal
             * @description Amount really taken back (spelt this way on the wire).
             */
            real_retrieve_amout?: WireDecimal;
        };
        ReclaimIndirectPartnerAccountReq: {
            /** @description Indirect partner id. */
            indirect_partner_id: string;
            /**
             * Format: decimal
             * @description Amount to take back; at most the indirect partner's balance.
             */
            amount: WireDecimal;
        };
        ReclaimIndirectPartnerAccountResponse: {
            /** @description Transaction id. */
            trans_id?: string;
        };
        ReclaimPartnerCouponsReq: {
            /** @description Coupon id. */
            coupon_id: string;
            /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
            indirect_partner_id?: string;
        };
        ReclaimToPartnerAccountBalancesReq: {
            /** @description Customer account id. */
            customer_id: string;
            /**
             * Format: decimal
             * @description Amount to take back.
             */
            amount: WireDecimal;
            /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
            indirect_partner_id?: string;
        };
        ReclaimToPartnerAccountResponse: {
            /** @description Transaction id. */
            trans_id?: string;
        };
        RelationInfo: {
            /** @description Linked resource id. */
            relative_resource_id?: string;
            /**
             * @description Kind of link.
             * @enum {string}
             */
            relative_type?: "PARENT" | "ROOT";
        };
        RenewInquiryResultInfo: {
            /** @description Resource id. */
            resource_id?: string;
            /**
             * Format: decimal
             * @description Renewal price of the main resource and its attached ones.
             */
            amount?: WireDecimal;
        };
        RenewResourceConfigReq: {
            /**
             * @description Which renewal setting to change.
             * @enum {string}
             */
            config_name: "DEDUCTION_DATE" | "EXPIRE_DATE";
            /** @description DEDUCTION_DATE: 2..7 days before expiry. EXPIRE_DATE: day of month 1..28, or -1 for the last day. */
            config_value: string;
        };
        RenewalResourcesReq: {
            /** @description Resource ids. */
            resource_ids: string[];
            /**
             * @description Period unit.
             * @enum {integer}
             */
            period_type: 2 | 3;
            /** @description Number of periods. */
            period_num: number;
            /**
             * @description Whether to pay at once.
             * @default 0
             * @enum {integer}
             */
            is_auto_pay?: 0 | 1;
        };
        RenewalResourcesResponse: {
            /** @description Order ids. */
            order_ids?: string[];
            /** @description Resources that failed. */
            fail_resource_infos?: components["schemas"]["FailResourceInfo"][];
        };
        ResFeeRecordV2: {
            /**
             * Format: date
             * @description Day of consumption, UTC+8.
             */
            bill_date?: string;
            /**
             * @description Kind of bill.
             * @enum {integer}
             */
            bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /** @description Customer account id. */
            customer_id?: string;
            /** @description Region code, e.g. cn-north-1. */
            region?: string;
            /** @description Region name. */
            region_name?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            cloud_service_type?: string;
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type?: string;
            /** @description Cloud service type name. */
            cloud_service_type_name?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /**
             * Format: date-time
             * @description Start of use; pay-per-use rows only.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of use; pay-per-use rows only.
             */
            expire_time?: string;
            /** @description Resource id. */
            resource_id?: string;
            /** @description Resource name. */
            resource_name?: string;
            /** @description Resource tag. */
            resource_tag?: string;
            /** @description Product id. */
            product_id?: string;
            /** @description Product name. */
            product_name?: string;
            /** @description Specification text. */
            product_spec_desc?: string;
            /** @description SKU code. */
            sku_code?: string;
            /**
             * Format: decimal
             * @description Size; products sold by size only.
             */
            spec_size?: WireDecimal;
            /** @description Unit of the size. */
            spec_size_measure_id?: number;
            /** @description Order id or transaction id, by bill type. */
            trade_id?: string;
            /** @description Unique id; absent per billing cycle. */
            id?: string;
            /**
             * Format: date-time
             * @description Transaction time.
             */
            trade_time?: string;
            /** @description Enterprise project id; 0 is the default project. */
            enterprise_project_id?: string;
            /** @description Enterprise project name. */
            enterprise_project_name?: string;
            /**
             * @description Billing mode.
             * @enum {string}
             */
            charge_mode?: "1" | "3" | "10" | "11";
            /** @description Order id. */
            order_id?: string;
            /**
             * @description Period unit.
             * @enum {string}
             */
            period_type?: "5" | "19" | "20" | "24" | "25";
            /** @description Usage type code. */
            usage_type?: string;
            /**
             * Format: decimal
             * @description Usage.
             */
            usage?: WireDecimal;
            /** @description Unit of the usage. */
            usage_measure_id?: number;
            /**
             * Format: decimal
             * @description Usage covered by packages.
             */
            free_resource_usage?: WireDecimal;
            /** @description Unit of the in-package usage. */
            free_resource_measure_id?: number;
            /**
             * Format: decimal
             * @description Reserved-instance usage.
             */
            ri_usage?: WireDecimal;
            /** @description Unit of the reserved-instance usage. */
            ri_usage_measure_id?: number;
            /**
             * Format: decimal
             * @description Unit price; simple pricing only.
             */
            unit_price?: WireDecimal;
            /** @description Unit of the unit price. */
            unit?: string;
            /**
             * Format: decimal
             * @description Official (list) price.
             */
            official_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount amount.
             */
            discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Payable amount after discount; sum of cash, credit, coupon, flexi-purchase, card, bonus, debt and adjustment amounts.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid in cash.
             */
            cash_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from credit.
             */
            credit_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with cash coupons.
             */
            coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with flexi-purchase coupons.
             */
            flexipurchase_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with stored-value cards.
             */
            stored_card_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from bonus (retired account).
             */
            bonus_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amount in arrears.
             */
            debt_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Arrears written off.
             */
            adjustment_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /** @description How the paid amount was computed; not given per billing cycle. */
            formula?: string;
            /** @description Service type code of the part inside a bundle. */
            sub_service_type_code?: string;
            /** @description Service type name of the part inside a bundle. */
            sub_service_type_name?: string;
            /** @description Resource type code of the part inside a bundle. */
            sub_resource_type_code?: string;
            /** @description Resource type name of the part inside a bundle. */
            sub_resource_type_name?: string;
            /** @description Resource id of the part inside a bundle. */
            sub_resource_id?: string;
            /** @description Resource name of the part inside a bundle. */
            sub_resource_name?: string;
            /**
             * Format: date-time
             * @description Consumption time; payment time for yearly/monthly.
             */
            consume_time?: string;
            /** @description Order linked to a combined transaction. */
            relative_order_id?: string;
            /** @description Login (account) name. */
            account_name?: string;
            /**
             * Format: decimal
             * @description Number of periods.
             */
            period_num?: WireDecimal;
        };
        ResRelation: {
            /** @description Resource of this charge. */
            self_resource_id?: string;
            /** @description Linked resources, up to two levels. */
            relation_infos?: components["schemas"]["RelationInfo"][];
        };
        ResourceBasicInfo: {
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type_code?: string;
            /** @description Service type code the product belongs to. */
            product_owner_service?: string;
            /** @description Name. */
            name?: string;
            /** @description Description. */
            description?: string;
        };
        ResourceSpecsFilter: {
            /**
             * @description Key.
             * @enum {string}
             */
            key: "RESOURCE_SPEC";
            /** @description Value. */
            value: string;
        };
        ResourceSpecsQueryReq: {
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            cloud_service_type: string;
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type: string;
            /** @description Region code, e.g. cn-north-1. */
            region_code: string;
            /**
             * @description Billing mode.
             * @enum {string}
             */
            charge_mode: "1" | "3";
            /** @description Filters. */
            filters?: components["schemas"]["ResourceSpecsFilter"][];
            /** @description Cursor: the previous page's next_marker; omit on the first page. */
            marker?: string;
            /**
             * @description Rows per call.
             * @default 100
             */
            limit?: number;
        };
        ResourceTypes: {
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type_code?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /** @description Resource type description. */
            resource_type_desc?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
        };
        RetrieveAmountInfoV2: {
            /**
             * Format: decimal
             * @description Amount that can be taken back.
             */
            avail_retrieve_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
            /**
             * Format: decimal
             * @description Balance; credit accounts only.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Credit line; credit accounts only.
             */
            credit_amount?: WireDecimal;
            /**
             * Format: date-time
             * @description Expiry of the credit line; absent means permanent.
             */
            expire_time?: string;
        };
        RetrieveEnterpriseMultiAccountCouponReq: {
            /** @description Customer account id. */
            customer_id: string;
            /** @description Coupon id. */
            coupon_id: string;
            /** @description Id of the coupon part given to the sub-account. */
            sub_coupon_id: string;
            /** @description Idempotency key: a UUID; generated when omitted. */
            trans_id?: string;
        };
        RetrieveEnterpriseMultiAccountReq: {
            /** @description Customer account id. */
            customer_id: string;
            /**
             * Format: decimal
             * @description Amount to take back.
             */
            amount: WireDecimal;
            /** @description Idempotency key: a UUID; generated when omitted. */
            trans_id?: string;
            /**
             * @description Account type.
             * @default BALANCE_TYPE_DEBIT
             * @enum {string}
             */
            balance_type?: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT";
            /**
             * Format: date-time
             * @description Credit accounts: which credit line, by its expiry; omit for a permanent one.
             */
            expire_time?: string;
        };
        SendSmVerificationCodeReq: {
            /** @description Phone number. */
            mobile_phone: string;
            /**
             * @description Lifetime of the code in minutes.
             * @default 10
             */
            timeout?: number;
            /**
             * @description Language of the message.
             * @enum {string}
             */
            language?: "zh-cn" | "en-us";
            /** @description Template variables. */
            sm_template_args: components["schemas"]["TemplateArgs"][];
        };
        SendVerificationCodeV2Req: {
            /**
             * @description Delivery channel.
             * @enum {integer}
             */
            receiver_type: 1;
            /**
             * @description Lifetime of the code in minutes; above 60 becomes 5.
             * @default 10
             */
            timeout?: number;
            /** @description Phone number. */
            mobile_phone: string;
            /**
             * @description Language of the message.
             * @default zh-cn
             * @enum {string}
             */
            lang?: "zh-cn" | "en-us";
            /**
             * @description What the code is for.
             * @default 29
             * @enum {integer}
             */
            scene?: 29 | 18;
            /** @description Customer account id. */
            customer_id?: string;
        };
        ServiceResourceInfo: {
            /** @description Resource type data. */
            basic_info?: components["schemas"]["ResourceBasicInfo"];
        };
        ServiceTypes: {
            /** @description Cloud service type name. */
            service_type_name?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Short form of the name. */
            abbreviation?: string;
        };
        SetResourcesRenewConfigResponse: {
            /** @description Error code. */
            error_code?: string;
            /** @description Error text. */
            error_msg?: string;
        };
        ShowCustomerAccountBalancesResponse: {
            /** @description Balances, one entry per account type. */
            account_balances?: components["schemas"]["AccountBalanceV3"][];
            /**
             * Format: decimal
             * @description Amount in arrears.
             */
            debt_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
        };
        ShowCustomerMonthlySumResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Summary rows. */
            bill_sums?: components["schemas"]["BillSumRecordInfoV2"][];
            /**
             * Format: decimal
             * @description Total amount including unsubscriptions.
             */
            consume_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amount in arrears.
             */
            debt_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with cash coupons.
             */
            coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with flexi-purchase coupons.
             */
            flexipurchase_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with stored-value cards.
             */
            stored_value_card_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid in cash.
             */
            cash_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from credit.
             */
            credit_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Arrears written off.
             */
            writeoff_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
        };
        ShowCustomerOrderDetailsResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description The order. */
            order_info?: components["schemas"]["CustomerOrderV3"];
            /** @description Order lines. */
            order_line_items?: components["schemas"]["OrderLineItemEntityV2"][];
        };
        ShowMultiAccountTransferAmountResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Amounts; a balance account gives one entry only. */
            amount_infos?: components["schemas"]["TransferAmountInfoV2"][];
        };
        ShowRealNameAuthQrCodeResponse: {
            /** @description QR code for face verification; single use, valid 10 minutes. */
            qr_code_url?: string;
        };
        ShowRealNameAuthStatusResponse: {
            /**
             * @description Real-name state.
             * @enum {integer}
             */
            verified_status?: -1 | 0 | 1 | 2;
            /**
             * @description Individual or enterprise; null while unverified.
             * @enum {integer}
             */
            verified_type?: 0 | 1;
        };
        ShowRealnameAuthenticationReviewResultResponse: {
            /**
             * @description Review state.
             * @enum {integer}
             */
            review_result?: 0 | 1 | 2;
            /** @description Reviewer's reason; only when rejected. */
            opinion?: string;
        };
        ShowRefundOrderDetailsResponse: {
            /** @description Total number of matching rows. */
            total_count?: number;
            /** @description Where the refund comes from. */
            refund_infos?: components["schemas"]["OrderRefundInfoV2"][];
        };
        StatUsageInfo: {
            /**
             * Format: date-time
             * @description Measuring point.
             */
            stat_time?: string;
            /** @description Guaranteed bandwidth; reserved, empty today. */
            guaranteed_band_width?: string;
            /** @description Usage. */
            usage?: string;
            /** @description Unit. */
            measure_id?: number;
        };
        StatUsageSummaryInfo: {
            /** @description Resource id. */
            resource_id?: string;
            /** @description Effective days (reported 5-minute points / 288), up to 20 decimals. */
            actual_days?: string;
            /** @description Billed bandwidth of the month; known from 20:00 on the 2nd of the next month. */
            band_width?: string;
            /** @description Guaranteed bandwidth of the month; reserved, empty today. */
            monthly_guaranteed_band_width?: string;
            /** @description Peak bandwidth of the month; reserved, empty today. */
            monthly_peak_band_width?: string;
            /** @description Unit of all bandwidth fields; absent when they are empty. */
            band_width_measure_id?: number;
        };
        SubCustomerInfoV2: {
            /** @description Customer id of the sub-account. */
            id?: string;
            /** @description Name. */
            name?: string;
            /** @description Display name. */
            display_name?: string;
            /**
             * @description State.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 101 | 102;
            /** @description Organisation unit id. */
            org_id?: string;
            /** @description Organisation unit name; may be empty for the root. */
            org_name?: string;
        };
        SubCustomerInfoV3: {
            /** @description Customer account id. */
            customer_id?: string;
        };
        SubCustomerMonthlyBillDetail: {
            /** @description Billing month. */
            bill_cycle?: string;
            /** @description Customer account id. */
            customer_id?: string;
            /**
             * @description Sales model of the customer.
             * @enum {string}
             */
            association_type?: "1" | "2";
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type_code?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /**
             * @description Billing mode.
             * @enum {integer}
             */
            charging_mode?: 1 | 3 | 10 | 11;
            /**
             * Format: date-time
             * @description Transaction time.
             */
            trade_time?: string;
            /** @description Order id or transaction id, by bill type. */
            trade_id?: string;
            /** @description Unique id. */
            id?: string;
            /**
             * @description Kind of bill line.
             * @enum {integer}
             */
            bill_detail_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
            /** @description Resource id. */
            resource_id?: string;
            /** @description Resource name. */
            resource_name?: string;
            /** @description Specification text. */
            product_spec_desc?: string;
            /** @description Region code, e.g. cn-north-1. */
            region_code?: string;
            /** @description Product id. */
            product_id?: string;
            /** @description Product name. */
            product_name?: string;
            /** @description Resource tag. */
            resource_tag?: string;
            /**
             * Format: date-time
             * @description Consumption time; payment time for yearly/monthly.
             */
            consume_time?: string;
            /** @description Usage type code. */
            usage_type?: string;
            /**
             * Format: decimal
             * @description Usage.
             */
            usage_amount?: WireDecimal;
            /** @description Unit of the usage. */
            usage_measure_id?: number;
            /**
             * Format: decimal
             * @description Usage covered by packages.
             */
            free_resource_usage?: WireDecimal;
            /** @description Unit of the in-package usage. */
            free_resource_measure_id?: number;
            /**
             * Format: decimal
             * @description Reserved-instance usage.
             */
            ri_usage?: WireDecimal;
            /** @description Unit of the reserved-instance usage. */
            ri_usage_measure_id?: number;
            /**
             * Format: decimal
             * @description Official (list) price.
             */
            official_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Discount on the list price.
             */
            official_discount_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Payable amount.
             */
            payment_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid in cash.
             */
            cash_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid from credit.
             */
            credit_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with cash coupons.
             */
            coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with flexi-purchase coupons.
             */
            flexipurchase_coupon_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Paid with stored-value cards.
             */
            stored_value_card_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Amount in arrears.
             */
            debt_amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Arrears written off.
             */
            writeoff_amount?: WireDecimal;
            /**
             * @description Period unit.
             * @enum {integer}
             */
            period_type?: 5 | 19 | 20 | 24 | 25;
            /** @description Id of the account manager. */
            account_manager_id?: string;
            /** @description Associated partner id. */
            partner_id?: string;
            /** @description Region name. */
            region_name?: string;
            /** @description Service type code of the part inside a bundle. */
            sub_service_type_code?: string;
            /** @description Service type name of the part inside a bundle. */
            sub_service_type_name?: string;
            /** @description Resource type code of the part inside a bundle. */
            sub_resource_type_code?: string;
            /** @description Resource type name of the part inside a bundle. */
            sub_resource_type_name?: string;
            /** @description Resource id of the part inside a bundle. */
            sub_resource_id?: string;
            /** @description Resource name of the part inside a bundle. */
            sub_resource_name?: string;
            /**
             * Format: decimal
             * @description Number of periods.
             */
            period_num?: WireDecimal;
            /** @description Enterprise project id; 0 is the default project. */
            enterprise_project_id?: string;
            /**
             * @description Kind of order.
             * @enum {integer}
             */
            order_type?: 1 | 2 | 3 | 4 | 10 | 11 | 13 | 14 | 15;
            /**
             * @description Payment option of savings plans and reserved instances.
             * @enum {string}
             */
            payment_type?: "ALL_UPFRONT" | "PARTIAL_UPFRONT" | "NO_UPFRONT";
        };
        SubCustomerOrderV2: {
            /** @description Order id. */
            order_id?: string;
            /** @description Customer account id. */
            customer_id?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /**
             * @description Where it comes from.
             * @enum {integer}
             */
            source_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /**
             * @description State.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5 | 6 | 9 | 10 | 11 | 12 | 13;
            /**
             * @description Kind of order.
             * @enum {integer}
             */
            order_type?: 1 | 2 | 3 | 4 | 11 | 13 | 14 | 15;
            /**
             * Format: decimal
             * @description Amount after discount, before coupons and cards.
             */
            amount_after_discount?: WireDecimal;
            /**
             * Format: decimal
             * @description Official (list) price.
             */
            official_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: date-time
             * @description Creation time.
             */
            create_time?: string;
            /**
             * Format: date-time
             * @description Payment time.
             */
            payment_time?: string;
            /** @description Currency code. */
            currency?: string;
            /** @description Contract id. */
            contract_id?: string;
            /** @description Breakdown of the amount. */
            amount_info?: components["schemas"]["AmountInfomationV2"];
            /** @description Enterprise projects. */
            enterprise_projects?: components["schemas"]["EnterpriseProject"][];
        };
        SubCustomerOrderV3: {
            /** @description Order id. */
            order_id?: string;
            /** @description Customer account id. */
            customer_id?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
            /**
             * @description Where it comes from.
             * @enum {integer}
             */
            source_type?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
            /**
             * @description State.
             * @enum {integer}
             */
            status?: 1 | 2 | 3 | 4 | 5 | 6 | 9 | 10 | 11 | 12 | 13;
            /**
             * @description Kind of order.
             * @enum {integer}
             */
            order_type?: 1 | 2 | 3 | 4 | 10 | 11 | 13 | 14 | 15;
            /**
             * Format: decimal
             * @description Amount after discount, before coupons and cards.
             */
            amount_after_discount?: WireDecimal;
            /**
             * Format: decimal
             * @description Official (list) price.
             */
            official_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * Format: date-time
             * @description Creation time.
             */
            create_time?: string;
            /**
             * Format: date-time
             * @description Payment time.
             */
            payment_time?: string;
            /** @description Currency code. */
            currency?: string;
            /** @description Contract id. */
            contract_id?: string;
            /** @description Breakdown of the amount. */
            amount_info?: components["schemas"]["AmountInfomationV2"];
            /** @description Login name of the operator who created the order, or a fixed word for staff and system. */
            user_name?: string;
            /**
             * Format: date-time
             * @description Payment deadline.
             */
            pending_payment_end_time?: string;
        };
        TagPair: {
            /** @description Tag key. */
            tag_key?: string;
            /** @description Tag value. */
            tag_value?: string;
        };
        TemplateArgs: {
            /**
             * @description Key.
             * @enum {string}
             */
            key: "sub_customer_name";
            /** @description Value. */
            value: string;
        };
        TimeCondition: {
            /**
             * @description Day or month.
             * @enum {integer}
             */
            time_measure_id: 1 | 2;
            /** @description Start: YYYY-MM-DD by day, YYYY-MM by month. */
            begin_time: string;
            /** @description End: YYYY-MM-DD by day, YYYY-MM by month. */
            end_time: string;
        };
        ToOndemandServiceResult: {
            /** @description Resource id. */
            resource_id?: string;
            /**
             * @description Outcome.
             * @enum {string}
             */
            result?: "SUCCESS" | "AUDIT" | "FAIL";
            /** @description Error code. */
            error_code?: string;
            /** @description Error text. */
            error_msg?: string;
            /** @description Order id. */
            order_id?: string;
        };
        TransferAmountInfoV2: {
            /**
             * Format: decimal
             * @description Amount that can be transferred.
             */
            avail_transfer_amount?: WireDecimal;
            /**
             * @description Unit.
             * @enum {integer}
             */
            measure_id?: 1;
            /**
             * @description Currency code.
             * @enum {string}
             */
            currency?: "CNY";
            /**
             * Format: decimal
             * @description Balance; credit accounts only.
             */
            amount?: WireDecimal;
            /**
             * Format: decimal
             * @description Credit line; credit accounts only.
             */
            credit_amount?: WireDecimal;
            /**
             * Format: date-time
             * @description Expiry of the credit line; absent means permanent.
             */
            expire_time?: string;
        };
        TransferEnterpriseMultiAccountCouponReq: {
            /** @description Customer account id. */
            customer_id: string;
            /** @description Coupon id. */
            coupon_id: string;
            /**
             * Format: decimal
             * @description Amount to transfer.
             */
            amount: WireDecimal;
            /** @description Idempotency key: a UUID; generated when omitted. */
            trans_id?: string;
        };
        TransferEnterpriseMultiAccountReq: {
            /** @description Customer account id. */
            customer_id: string;
            /**
             * Format: decimal
             * @description Amount to transfer.
             */
            amount: WireDecimal;
            /** @description Idempotency key: a UUID; generated when omitted. */
            trans_id?: string;
            /**
             * @description Account type.
             * @default BALANCE_TYPE_DEBIT
             * @enum {string}
             */
            balance_type?: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT";
            /**
             * Format: date-time
             * @description Credit accounts: which credit line, by its expiry; omit for a permanent one.
             */
            expire_time?: string;
        };
        UnsubscribeResourcesReq: {
            /** @description Resource ids. */
            resource_ids: string[];
            /**
             * @description What to unsubscribe.
             * @enum {integer}
             */
            unsubscribe_type: 1 | 2;
            /**
             * @description Reason class.
             * @enum {integer}
             */
            unsubscribe_reason_type?: 1 | 2 | 3 | 4 | 5;
            /** @description Reason in the customer's words. */
            unsubscribe_reason?: string;
        };
        UpdateCouponQuotasResponse: {
            /** @description Items that failed although the call returned 200. */
            error_details?: components["schemas"]["ErrorDetail"][];
            /** @description Items that succeeded. */
            simple_quota_infos?: components["schemas"]["QuotaSimpleInfo"][];
        };
        UpdateCustomerAccountAmountResponse: {
            /** @description Transaction id. */
            transfer_id?: string;
        };
        UpdateIndirectPartnerAccountResponse: {
            /** @description Transaction id. */
            transfer_id?: string;
        };
        UpdatePeriodToOnDemandInstantlyResponse: {
            /** @description Result per resource. */
            to_ondemand_service_results?: components["schemas"]["ToOndemandServiceResult"][];
        };
        UpdatePeriodToOnDemandResponse: {
            /** @description Items that failed although the call returned 200. */
            error_details?: components["schemas"]["ErrorDetail"][];
        };
        UsageType: {
            /** @description Usage type code. */
            code?: string;
            /** @description Name. */
            name?: string;
            /** @description Resource type code, e.g. hws.resource.type.vm. */
            resource_type_code?: string;
            /** @description Cloud service type code, e.g. hws.service.type.obs. */
            service_type_code?: string;
            /** @description Resource type name. */
            resource_type_name?: string;
            /** @description Cloud service type name. */
            service_type_name?: string;
        };
        UserStoredValueCard: {
            /** @description Stored-value card id. */
            card_id?: string;
            /** @description Stored-value card name. */
            card_name?: string;
            /**
             * @description State.
             * @enum {integer}
             */
            status?: 1 | 2;
            /**
             * Format: decimal
             * @description Face value.
             */
            face_value?: WireDecimal;
            /**
             * Format: decimal
             * @description Remaining amount.
             */
            balance?: WireDecimal;
            /**
             * Format: date-time
             * @description Start of validity.
             */
            effective_time?: string;
            /**
             * Format: date-time
             * @description End of validity.
             */
            expire_time?: string;
        };
    };
    responses: {
        /** @description Error. */
        Error: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Error. */
        CreateSubCustomerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreateSubCustomerError"];
            };
        };
        /** @description Error. */
        PayOrdersError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PayOrdersError"];
            };
        };
        /** @description Too many requests; back off with jitter and retry. */
        Throttled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GatewayError"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListCustomerAccountChangeRecords: {
        parameters: {
            query: {
                /** @description Account type. */
                balance_type: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT";
                /** @description Income or expense. */
                revenue_expense_type?: "REVENUE" | "EXPENSE";
                /** @description Kind of transaction. */
                trade_type?: "RECHARGE" | "DEDEUCT" | "REFUND" | "RFROZEN" | "TRANS" | "ADJUST" | "BEUNBIND" | "EXPIRED" | "BONUSCONVERT" | "TRADE_MODE_TRANSFER" | "DEPOSIT" | "BEADJUST" | "BERETRIEVE";
                /** @description First day, UTC+8; default one year ago. */
                trade_time_begin?: string;
                /** @description Last day, UTC+8; default today. */
                trade_time_end?: string;
                /** @description Order id or transaction id, by bill type. */
                trade_id?: string;
                /** @description Payment channels, comma-separated. */
                payment_channel_id?: string;
                /** @description Serial number in the payment channel. */
                payment_channel_no?: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCustomerAccountChangeRecordsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowCustomerAccountBalances: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowCustomerAccountBalancesResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListCustomersBalancesDetail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryCustomersBalancesReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCustomersBalancesDetailResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListPartnerAccountChangeRecords: {
        parameters: {
            query: {
                /** @description Account type. */
                balance_type: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT";
                /** @description Kind of transaction. */
                trade_type?: "RECHARGE" | "DEDEUCT" | "REFUND" | "RFROZEN" | "TRANS" | "ADJUST" | "BEUNBIND" | "BONUSCONVERT" | "TRADE_MODE_TRANSFER" | "BEADJUST" | "BERETRIEVE";
                /** @description First day, UTC+8; default one year ago. */
                trade_time_begin?: string;
                /** @description Last day, UTC+8; default today. */
                trade_time_end?: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
                /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
                indirect_partner_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPartnerAccountChangeRecordsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    UpdateCustomerAccountAmount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustAccountReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateCustomerAccountAmountResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListPartnerBalances: {
        parameters: {
            query?: {
                /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
                indirect_partner_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPartnerBalancesResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    UpdateIndirectPartnerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustToIndirectPartnerReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateIndirectPartnerAccountResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ReclaimIndirectPartnerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReclaimIndirectPartnerAccountReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReclaimIndirectPartnerAccountResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ReclaimToPartnerAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReclaimToPartnerAccountBalancesReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReclaimToPartnerAccountResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListConversions: {
        parameters: {
            query?: {
                /** @description Kind of unit. */
                measure_type?: 1 | 2 | 3 | 4 | 7 | 9 | 10 | 11 | 12 | 16 | 19 | 20 | 27 | 28 | 29 | 30 | 31 | 40 | 41 | 98 | 104 | 108;
            };
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListConversionsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListMeasureUnits: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMeasureUnitsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    SendVerificationMessageCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendVerificationCodeV2Req"];
            };
        };
        responses: {
            /** @description Success, no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListCustomerBillsFeeRecords: {
        parameters: {
            query: {
                /** @description Billing month. */
                bill_cycle: string;
                /** @description Service provider. */
                provider_type?: 1 | 2;
                /** @description Cloud service type code, e.g. hws.service.type.obs. */
                service_type_code?: string;
                /** @description Resource type code, e.g. hws.resource.type.vm. */
                resource_type_code?: string;
                /** @description Region code, e.g. cn-north-1. */
                region_code?: string;
                /** @description Billing mode. */
                charging_mode?: 1 | 3 | 10 | 11;
                /** @description Kind of bill. */
                bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
                /** @description Order id or transaction id, by bill type. */
                trade_id?: string;
                /** @description Enterprise project id; 0 is the default project. */
                enterprise_project_id?: string;
                /** @description Whether rows with nothing payable are included. */
                include_zero_record?: boolean;
                /** @description State. */
                status?: 1 | 2 | 3;
                /** @description Whose data to query. */
                method?: "oneself" | "sub_customer" | "all";
                /** @description Account id of the enterprise sub-account; only with method sub_customer. */
                sub_customer_id?: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
                /** @description First day, same month as the cycle; both days or neither. */
                bill_date_begin?: string;
                /** @description Last day, same month as the cycle; both days or neither. */
                bill_date_end?: string;
            };
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCustomerBillsFeeRecordsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListFreeResourcesUsageRecords: {
        parameters: {
            query: {
                /** @description Id of one item in a resource package; one usage type each. */
                free_resource_id?: string;
                /** @description Product id. */
                product_id?: string;
                /** @description Resource type code, e.g. hws.resource.type.vm. */
                resource_type_code?: string;
                /** @description First day; the span may not exceed 90 days. */
                deduct_time_begin: string;
                /** @description Last day; the span may not exceed 90 days. */
                deduct_time_end: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFreeResourcesUsageRecordsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowCustomerMonthlySum: {
        parameters: {
            query: {
                /** @description Billing month. */
                bill_cycle: string;
                /** @description Cloud service type code, e.g. hws.service.type.obs. */
                service_type_code?: string;
                /** @description Enterprise project id; 0 is the default project. */
                enterprise_project_id?: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
                /** @description Whose data to query. */
                method?: "oneself" | "sub_customer" | "all";
                /** @description Account id of the enterprise sub-account; only with method sub_customer. */
                sub_customer_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowCustomerMonthlySumResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListCustomerselfResourceRecords: {
        parameters: {
            query: {
                /** @description Billing month. */
                cycle: string;
                /** @description Cloud service type code, e.g. hws.service.type.obs. */
                cloud_service_type?: string;
                /** @description Region code, e.g. cn-north-1. */
                region?: string;
                /** @description Billing mode. */
                charge_mode?: "1" | "3" | "10" | "11";
                /** @description Kind of bill. */
                bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
                /** @description Resource id. */
                resource_id?: string;
                /** @description Enterprise project id; 0 is the default project. */
                enterprise_project_id?: string;
                /** @description Whether rows with nothing payable are included. */
                include_zero_record?: boolean;
                /** @description Whose data to query. */
                method?: "oneself" | "sub_customer" | "all";
                /** @description Account id of the enterprise sub-account; only with method sub_customer. */
                sub_customer_id?: string;
                /** @description Order id or transaction id, by bill type. */
                trade_id?: string;
                /** @description First day, same month as the cycle; both days or neither. */
                bill_date_begin?: string;
                /** @description Last day, same month as the cycle; both days or neither. */
                bill_date_end?: string;
                /** @description Row granularity. */
                statistic_type?: 1 | 2 | 3;
            };
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCustomerselfResourceRecordsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListCustomerselfResourceRecordDetails: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_cn" | "en_us";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryResRecordsDetailReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCustomerselfResourceRecordDetailsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListResourceUsage: {
        parameters: {
            query: {
                /** @description Billing month. */
                bill_cycle: string;
                /** @description Cloud service type code, e.g. hws.service.type.obs. */
                service_type_code: string;
                /** @description Resource type code, e.g. hws.resource.type.vm. */
                resource_type_code: string;
                /** @description Usage type code. */
                usage_type: string;
                /** @description Resource id. */
                resource_id: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResourceUsageResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListResourceUsageSummary: {
        parameters: {
            query: {
                /** @description Billing month. */
                bill_cycle: string;
                /** @description Cloud service type code, e.g. hws.service.type.obs. */
                service_type_code: string;
                /** @description Resource type code, e.g. hws.resource.type.vm. */
                resource_type_code: string;
                /** @description Usage type code. */
                usage_type: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResourceUsageSummaryResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListSubcustomerMonthlyBills: {
        parameters: {
            query: {
                /** @description One customer; empty means every customer that spends partner funds. */
                customer_id?: string;
                /** @description Billing month. */
                cycle: string;
                /** @description Cloud service type code, e.g. hws.service.type.obs. */
                cloud_service_type?: string;
                /** @description Billing mode. */
                charge_mode: "1" | "3" | "11";
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
                /** @description Kind of bill. */
                bill_type?: "0" | "1" | "2";
                /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
                indirect_partner_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSubcustomerMonthlyBillsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListOnDemandResourceRatings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateOnDemandReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOnDemandResourceRatingsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListRenewRateOnPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListRenewRateOnPeriodReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRenewRateOnPeriodResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListRateOnPeriodDetail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateOnPeriodReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListRateOnPeriodDetailResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListSubCustomerBillDetail: {
        parameters: {
            query: {
                /** @description Billing month. */
                bill_cycle: string;
                /** @description Customer account id. */
                customer_id: string;
                /** @description Cloud service type code, e.g. hws.service.type.obs. */
                service_type_code?: string;
                /** @description Region code, e.g. cn-north-1. */
                region_code?: string;
                /** @description Billing mode. */
                charging_mode?: 1 | 3 | 10 | 11;
                /** @description Kind of bill line. */
                bill_detail_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
                /** @description Resource id. */
                resource_id?: string;
                /** @description Resource name. */
                resource_name?: string;
                /** @description Order id or transaction id, by bill type. */
                trade_id?: string;
                /** @description Id of the account manager. */
                account_manager_id?: string;
                /** @description Sales model of the customer. */
                association_type?: "1" | "2";
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
                /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
                indirect_partner_id?: string;
                /** @description First day, same month as the cycle; both days or neither. */
                bill_date_begin?: string;
                /** @description Last day, same month as the cycle; both days or neither. */
                bill_date_end?: string;
            };
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_cn" | "en_us";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSubCustomerBillDetailResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListConsumeSubCustomers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListConsumeSubCustomersReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListConsumeSubCustomersResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListCustomerBillsMonthlyBreakDown: {
        parameters: {
            query: {
                /** @description Month the cost is shared to; the last 18 months. */
                shared_month: string;
                /** @description Cloud service type code, e.g. hws.service.type.obs. */
                service_type_code?: string;
                /** @description Resource type code, e.g. hws.resource.type.vm. */
                resource_type_code?: string;
                /** @description Region code, e.g. cn-north-1. */
                region_code?: string;
                /** @description Billing mode. */
                charging_mode?: 1 | 3 | 10 | 11;
                /** @description Kind of bill. */
                bill_type?: 1 | 2 | 3 | 4 | 5 | 8 | 9 | 14 | 16 | 18 | 20 | 23 | 24 | 25 | 103;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
                /** @description Resource id. */
                resource_id?: string;
                /** @description Resource name. */
                resource_name?: string;
                /** @description Enterprise project id; 0 is the default project. */
                enterprise_project_id?: string;
                /** @description Whose data to query. */
                method?: "oneself" | "sub_customer" | "all";
                /** @description Account id of the enterprise sub-account; only with method sub_customer. */
                sub_customer_id?: string;
            };
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCustomerBillsMonthlyBreakDownResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowRealNameAuthQrCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowRealNameAuthQrCodeResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowRealNameAuthStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowRealNameAuthStatusResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ChangeEnterpriseRealnameAuthentication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEnterpriseRealnameAuthsReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeEnterpriseRealnameAuthenticationResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateEnterpriseRealnameAuthentication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyEnterpriseRealnameAuthsReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateEnterpriseRealnameAuthenticationResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreatePersonalRealnameAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyIndividualRealnameAuthsReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePersonalRealnameAuthResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowRealnameAuthenticationReviewResult: {
        parameters: {
            query: {
                /** @description Customer account id. */
                customer_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowRealnameAuthenticationReviewResultResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateEnterpriseProjectAuth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success; which of 200 and 204 is sent is not documented. Ignore the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Success, no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListEnterpriseOrganizations: {
        parameters: {
            query?: {
                /** @description Whether to return the whole subtree. */
                recursive_query?: 0 | 1;
                /** @description Start node, digits only; empty means the root. */
                parent_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnterpriseOrganizationsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListEnterpriseMultiAccount: {
        parameters: {
            query: {
                /** @description Account id of the enterprise sub-account. */
                sub_customer_id: string;
                /** @description Account type. */
                balance_type: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT";
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnterpriseMultiAccountResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ReclaimSubEnterpriseAmount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetrieveEnterpriseMultiAccountReq"];
            };
        };
        responses: {
            /** @description Success; which of 200 and 204 is sent is not documented. Ignore the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Success, no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ReclaimEnterpriseMultiAccountCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetrieveEnterpriseMultiAccountCouponReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReclaimEnterpriseMultiAccountCouponResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListMultiAccountRetrieveCoupons: {
        parameters: {
            query: {
                /** @description Account id of the enterprise sub-account. */
                sub_customer_id: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMultiAccountRetrieveCouponsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    SendSmsVerificationCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendSmVerificationCodeReq"];
            };
        };
        responses: {
            /** @description Success; which of 200 and 204 is sent is not documented. Ignore the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Success, no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListEnterpriseSubCustomers: {
        parameters: {
            query?: {
                /** @description Account name of the sub-account. */
                sub_customer_account_name?: string;
                /** @description Display name of the sub-account. */
                sub_customer_display_name?: string;
                /** @description Substring match on the names. */
                fuzzy_query?: 0 | 1;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
                /** @description Organisation unit id. */
                org_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListEnterpriseSubCustomersResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateSubEnterpriseAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSubCustomerReqV2"];
            };
        };
        responses: {
            /** @description Success; which of 200 and 204 is sent is not documented. Ignore the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Success, no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowMultiAccountTransferAmount: {
        parameters: {
            query: {
                /** @description Account type. */
                balance_type: "BALANCE_TYPE_DEBIT" | "BALANCE_TYPE_CREDIT";
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowMultiAccountTransferAmountResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    UpdateSubEnterpriseAmount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferEnterpriseMultiAccountReq"];
            };
        };
        responses: {
            /** @description Success; which of 200 and 204 is sent is not documented. Ignore the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Success, no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ClaimEnterpriseMultiAccountCoupon: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferEnterpriseMultiAccountCouponReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimEnterpriseMultiAccountCouponResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListMultiAccountTransferCoupons: {
        parameters: {
            query?: {
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMultiAccountTransferCouponsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListCustomerOrders: {
        parameters: {
            query?: {
                /** @description Order id. */
                order_id?: string;
                /** @description Customer account id. */
                customer_id?: string;
                /** @description Created after this time. */
                create_time_begin?: string;
                /** @description Created before this time. */
                create_time_end?: string;
                /** @description Cloud service type code, e.g. hws.service.type.obs. */
                service_type_code?: string;
                /** @description State. */
                status?: 1 | 3 | 4 | 5 | 6 | 9;
                /** @description Kind of order. */
                order_type?: "1" | "2" | "3" | "4" | "10" | "11" | "13" | "14" | "15";
                /** @description Rows per call. */
                limit?: number;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Sort by creation time. */
                order_by?: "createTime" | "-createTime";
                /** @description Paid after this time; span up to one year. */
                payment_time_begin?: string;
                /** @description Paid before this time; span up to one year. */
                payment_time_end?: string;
                /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
                indirect_partner_id?: string;
                /** @description Whose data to query. */
                method?: "oneself" | "sub_customer";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCustomerOrdersResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CancelCustomerOrder: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelCustomerOrderReq"];
            };
        };
        responses: {
            /** @description Success; which of 200 and 204 is sent is not documented. Ignore the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Success, no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowCustomerOrderDetails: {
        parameters: {
            query?: {
                /** @description Rows per call. */
                limit?: number;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
                indirect_partner_id?: string;
            };
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path: {
                /** @description Order id. */
                order_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowCustomerOrderDetailsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListOrderCouponsByOrderId: {
        parameters: {
            query: {
                /** @description Order id. */
                order_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOrderCouponsByOrderIdResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListOrderDiscounts: {
        parameters: {
            query: {
                /** @description Order id. */
                order_id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOrderDiscountsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ShowRefundOrderDetails: {
        parameters: {
            query: {
                /** @description Order id. */
                order_id: string;
                /** @description Customer account id. */
                customer_id?: string;
                /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
                indirect_partner_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowRefundOrderDetailsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    AutoRenewalResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Resource id; disks attached to an ECS follow it. */
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AutoRenewalResourcesReq"];
            };
        };
        responses: {
            /** @description Success; which of 200 and 204 is sent is not documented. Ignore the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Success, no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CancelAutoRenewalResources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Resource id. */
                resource_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success; which of 200 and 204 is sent is not documented. Ignore the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Success, no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    RenewalResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewalResourcesReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RenewalResourcesResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    SetResourcesRenewConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewResourceConfigReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetResourcesRenewConfigResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    UpdatePeriodToOnDemand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodToOnDemandReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatePeriodToOnDemandResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    UpdatePeriodToOnDemandInstantly: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeriodToOnDemandInstantlyReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatePeriodToOnDemandInstantlyResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CancelResourcesSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsubscribeResourcesReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelResourcesSubscriptionResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListPayPerUseCustomerResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryResourcesReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPayPerUseCustomerResourcesResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    UpdateCouponQuotas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustCouponQuotasReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateCouponQuotasResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ReclaimCouponQuotas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReclaimCouponQuotasReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReclaimCouponQuotasResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListQuotaCoupons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryCouponQuotasReqExt"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListQuotaCouponsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListCouponQuotasRecords: {
        parameters: {
            query?: {
                /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
                indirect_partner_id?: string;
                /** @description Coupon quota id. */
                quota_id?: string;
                /** @description Done after this time. */
                operation_time_begin?: string;
                /** @description Done before this time. */
                operation_time_end?: string;
                /** @description Distributor's quota the indirect partner's quota came from. */
                parent_quota_id?: string;
                /** @description Kind of operation. */
                operation_type?: "10" | "11";
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCouponQuotasRecordsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListIndirectPartners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryIndirectPartnersReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListIndirectPartnersResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListIssuedCouponQuotas: {
        parameters: {
            query?: {
                /** @description Coupon quota id. */
                quota_id?: string;
                /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
                indirect_partner_id?: string;
                /** @description Distributor's quota the indirect partner's quota came from. */
                parent_quota_id?: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListIssuedCouponQuotasResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreateSubCustomer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCustomerV2Req"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateSubCustomerResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["CreateSubCustomerError"];
            "5XX": components["responses"]["CreateSubCustomerError"];
        };
    };
    ListSubCustomerNewTag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListSubCustomerNewTagReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSubCustomerNewTagResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListCustomerOnDemandResources: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueryCustomerOnDemandResourcesReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCustomerOnDemandResourcesResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListSubCustomers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuerySubCustomerListReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSubCustomersResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CheckUserIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckSubcustomerUserReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckUserIdentityResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListFreeResourceUsages: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListFreeResourceUsagesReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFreeResourceUsagesResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListIncentiveDiscountPolicies: {
        parameters: {
            query: {
                /** @description Policy month, UTC+8; the state at the month's last second. */
                time: string;
                /** @description Cloud service type code, e.g. hws.service.type.obs. */
                service_type_code?: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListIncentiveDiscountPoliciesResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListResourceSpecs: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_cn" | "en_us";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceSpecsQueryReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResourceSpecsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListResourceTypes: {
        parameters: {
            query?: {
                /** @description Rows per call. */
                limit?: number;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
            };
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListResourceTypesResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListServiceResources: {
        parameters: {
            query: {
                /** @description Cloud service type code, e.g. hws.service.type.obs. */
                service_type_code: string;
                /** @description Rows per call. */
                limit?: number;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
            };
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListServiceResourcesResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListServiceTypes: {
        parameters: {
            query?: {
                /** @description Rows per call. */
                limit?: number;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Cloud service type name; substring match. */
                service_type_name?: string;
            };
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListServiceTypesResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListUsageTypes: {
        parameters: {
            query?: {
                /** @description Resource type code, e.g. hws.resource.type.vm. */
                resource_type_code?: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListUsageTypesResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListCustomerCouponChangeRecords: {
        parameters: {
            query: {
                /** @description Account type. */
                balance_type: "BALANCE_TYPE_COUPON";
                /** @description Income or expense. */
                revenue_expense_type?: "REVENUE" | "EXPENSE";
                /** @description Kind of transaction. */
                trade_type?: "ADJUST" | "DEDEUCT" | "REFUND" | "RFROZEN" | "EXPIRED" | "COUPONADJUST" | "COUPONCANCEL";
                /** @description Order id or transaction id, by bill type. */
                trade_id?: string;
                /** @description First day, UTC+8; default one year ago. */
                trade_time_begin?: string;
                /** @description Last day, UTC+8; default today. */
                trade_time_end?: string;
                /** @description Coupon id. */
                coupon_id?: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCustomerCouponChangeRecordsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListSubCustomerCoupons: {
        parameters: {
            query?: {
                /** @description Coupon id. */
                coupon_id?: string;
                /** @description Order id. */
                order_id?: string;
                /** @description Promotion plan id. */
                promotion_plan_id?: string;
                /** @description Kind of coupon. */
                coupon_type?: 1 | 2 | 3 | 4;
                /** @description State. */
                status?: 1 | 2 | 3 | 4 | 5;
                /** @description Activated after this time. */
                active_start_time?: string;
                /** @description Activated before this time. */
                active_end_time?: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
                /** @description Who issued the coupon: partner id, activity id and so on. */
                source_id?: string;
                /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
                indirect_partner_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSubCustomerCouponsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListIssuedPartnerCoupons: {
        parameters: {
            query?: {
                /** @description Coupon id. */
                coupon_id?: string;
                /** @description Customer account id. */
                customer_id?: string;
                /** @description Order id. */
                order_id?: string;
                /** @description Kind of coupon. */
                coupon_type?: 1 | 4;
                /** @description State. */
                status?: 1 | 2 | 3 | 4 | 5;
                /** @description Created after this time. */
                create_time_begin?: string;
                /** @description Created before this time. */
                create_time_end?: string;
                /** @description Effective after this time. */
                effective_time_begin?: string;
                /** @description Effective before this time. */
                effective_time_end?: string;
                /** @description Expires after this time. */
                expire_time_begin?: string;
                /** @description Expires before this time. */
                expire_time_end?: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
                /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
                indirect_partner_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListIssuedPartnerCouponsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    CreatePartnerCoupons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePartnerCouponsReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatePartnerCouponsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ReclaimPartnerCoupons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReclaimPartnerCouponsReq"];
            };
        };
        responses: {
            /** @description Success, no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListPartnerCouponsRecord: {
        parameters: {
            query?: {
                /** @description Kinds of operation; repeat the parameter. */
                operation_types?: ("1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9")[];
                /** @description Coupon quota id. */
                quota_id?: string;
                /** @description Kind of quota. */
                quota_type?: 0 | 1;
                /** @description Coupon ids to filter by; an empty list is a filter too. */
                coupon_ids?: string[];
                /** @description Customer account id. */
                customer_id?: string;
                /** @description Done after this time. */
                operation_time_begin?: string;
                /** @description Done before this time. */
                operation_time_end?: string;
                /** @description Outcome. */
                result?: "0" | "-1";
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
                /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
                indirect_partner_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPartnerCouponsRecordResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListStoredValueCards: {
        parameters: {
            query: {
                /** @description State. */
                status: 1 | 2;
                /** @description Stored-value card id. */
                card_id?: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListStoredValueCardsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListCities: {
        parameters: {
            query: {
                /** @description Province code. */
                province_code: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_cn" | "en_us";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCitiesResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListCounties: {
        parameters: {
            query: {
                /** @description City code. */
                city_code: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_cn" | "en_us";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCountiesResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListProvinces: {
        parameters: {
            query?: {
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
            };
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_cn" | "en_us";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProvincesResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListPartnerAdjustRecords: {
        parameters: {
            query?: {
                /** @description Customer or indirect partner id; empty means all. */
                customer_id?: string;
                /** @description Kind of operation. */
                operation_type?: "SOURCE_OPERATION_BEADJUST" | "SOURCE_OPERATION_BERETRIEVE" | "SOURCE_OPERATION_BEUNBIND";
                /** @description Done after this time. */
                operation_time_begin?: string;
                /** @description Done before this time. */
                operation_time_end?: string;
                /** @description Transaction id. */
                trans_id?: string;
                /** @description Zero-based row offset: rows to skip, not a page number. */
                offset?: number;
                /** @description Rows per call. */
                limit?: number;
                /** @description Indirect partner id; a distributor sends it to act on that partner's data, otherwise only its own. */
                indirect_partner_id?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPartnerAdjustRecordsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    PayOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayCustomerOrderV3Req"];
            };
        };
        responses: {
            /** @description Success; which of 200 and 204 is sent is not documented. Ignore the body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Success, no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["PayOrdersError"];
            "5XX": components["responses"]["PayOrdersError"];
        };
    };
    ListFreeResourceInfos: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_CN" | "en_US";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListFreeResourceInfosReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFreeResourceInfosResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
    ListCosts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Language of names in the response. */
                "X-Language"?: "zh_cn" | "en_us";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ListCostsReq"];
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListCostsResponse"];
                };
            };
            429: components["responses"]["Throttled"];
            "4XX": components["responses"]["Error"];
            "5XX": components["responses"]["Error"];
        };
    };
}
