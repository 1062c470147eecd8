// Generated from schema/upstream/*.openapi.yaml by schema/upstream/generate.mjs.
export const catalogue = {
  "ListCustomerAccountChangeRecords": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/accounts/customer-accounts/account-change-records",
    "pathParams": [],
    "queryParams": [
      "balance_type",
      "revenue_expense_type",
      "trade_type",
      "trade_time_begin",
      "trade_time_end",
      "trade_id",
      "payment_channel_id",
      "payment_channel_no",
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "records",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": null,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ShowCustomerAccountBalances": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/accounts/customer-accounts/balances",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListCustomersBalancesDetail": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/accounts/customer-accounts/balances/batch-query",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "customer_infos",
      "in": "body",
      "max": 100
    },
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_010103",
      "BPC_ITEM_SUBCUSTSERV_010104",
      "BPC_ITEM_SUBCUSTSERV_010100"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListPartnerAccountChangeRecords": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/accounts/partner-accounts/account-change-records",
    "pathParams": [],
    "queryParams": [
      "balance_type",
      "trade_type",
      "trade_time_begin",
      "trade_time_end",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "records",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "indirect_partner_id"
    ]
  },
  "UpdateCustomerAccountAmount": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/accounts/partner-accounts/adjust-amount",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [
      "amount"
    ],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_010103"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListPartnerBalances": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/accounts/partner-accounts/balances",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_VIEW_010100",
      "BPC_ITEM_SUBCUSTSERV_010103",
      "BPC_ITEM_SUBCUSTSERV_010104",
      "BPC_ITEM_SALES_020104",
      "BPC_ITEM_SALES_020105"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "indirect_partner_id"
    ]
  },
  "UpdateIndirectPartnerAccount": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/accounts/partner-accounts/indirect-partner-adjust",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [
      "amount"
    ],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SALES_020104"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ReclaimIndirectPartnerAccount": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/accounts/partner-accounts/indirect-partner-reclaim",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [
      "amount"
    ],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SALES_020105"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ReclaimToPartnerAccount": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/accounts/partner-accounts/reclaim",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [
      "amount"
    ],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_010104"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListConversions": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/bases/conversions",
    "pathParams": [],
    "queryParams": [
      "measure_type"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListMeasureUnits": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/bases/measurements",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "SendVerificationMessageCode": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/bases/verificationcode/send",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": false,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_010118"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListCustomerBillsFeeRecords": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/bills/customer-bills/fee-records",
    "pathParams": [],
    "queryParams": [
      "bill_cycle",
      "provider_type",
      "service_type_code",
      "resource_type_code",
      "region_code",
      "charging_mode",
      "bill_type",
      "trade_id",
      "enterprise_project_id",
      "include_zero_record",
      "status",
      "method",
      "sub_customer_id",
      "offset",
      "limit",
      "bill_date_begin",
      "bill_date_end"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "records",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListFreeResourcesUsageRecords": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/bills/customer-bills/free-resources-usage-records",
    "pathParams": [],
    "queryParams": [
      "free_resource_id",
      "product_id",
      "resource_type_code",
      "deduct_time_begin",
      "deduct_time_end",
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "free_resource_records",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "free_resource_id",
      "product_id"
    ]
  },
  "ShowCustomerMonthlySum": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/bills/customer-bills/monthly-sum",
    "pathParams": [],
    "queryParams": [
      "bill_cycle",
      "service_type_code",
      "enterprise_project_id",
      "offset",
      "limit",
      "method",
      "sub_customer_id"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "bill_sums",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListCustomerselfResourceRecords": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/bills/customer-bills/res-fee-records",
    "pathParams": [],
    "queryParams": [
      "cycle",
      "cloud_service_type",
      "region",
      "charge_mode",
      "bill_type",
      "offset",
      "limit",
      "resource_id",
      "enterprise_project_id",
      "include_zero_record",
      "method",
      "sub_customer_id",
      "trade_id",
      "bill_date_begin",
      "bill_date_end",
      "statistic_type"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "fee_records",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListCustomerselfResourceRecordDetails": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/bills/customer-bills/res-records/query",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "monthly_records",
    "pagination": {
      "style": "offset",
      "in": "body",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListResourceUsage": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/bills/customer-bills/resources/usage/details",
    "pathParams": [],
    "queryParams": [
      "bill_cycle",
      "service_type_code",
      "resource_type_code",
      "usage_type",
      "resource_id",
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "usage_info_list",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "resource_id"
    ]
  },
  "ListResourceUsageSummary": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/bills/customer-bills/resources/usage/summary",
    "pathParams": [],
    "queryParams": [
      "bill_cycle",
      "service_type_code",
      "resource_type_code",
      "usage_type",
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "summary_usage_info_list",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListSubcustomerMonthlyBills": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/bills/partner-bills/subcustomer-bills/monthly-sum",
    "pathParams": [],
    "queryParams": [
      "customer_id",
      "cycle",
      "cloud_service_type",
      "charge_mode",
      "offset",
      "limit",
      "bill_type",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "bill_sums",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": 100,
      "totalField": "count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 30,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_FINANCE_090100"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "customer_id",
      "charge_mode"
    ]
  },
  "ListOnDemandResourceRatings": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/bills/ratings/on-demand-resources",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [
      "usage_value"
    ],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "product_infos",
      "in": "body",
      "max": null
    },
    "rateLimit": {
      "limit": 20,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListRenewRateOnPeriod": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/bills/ratings/period-resources/renew-rate",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "resource_ids",
      "in": "body",
      "max": 10
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": {
      "field": "fail_resource_infos",
      "itemId": "resource_id"
    },
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListRateOnPeriodDetail": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/bills/ratings/period-resources/subscribe-rate",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "product_infos",
      "in": "body",
      "max": null
    },
    "rateLimit": {
      "limit": 30,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListSubCustomerBillDetail": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/bills/subcustomer-bills/res-fee-records",
    "pathParams": [],
    "queryParams": [
      "bill_cycle",
      "customer_id",
      "service_type_code",
      "region_code",
      "charging_mode",
      "bill_detail_type",
      "resource_id",
      "resource_name",
      "trade_id",
      "account_manager_id",
      "association_type",
      "offset",
      "limit",
      "indirect_partner_id",
      "bill_date_begin",
      "bill_date_end"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "fee_records",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_FINANCE_020100"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "customer_id"
    ]
  },
  "ListConsumeSubCustomers": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/bills/subcustomer-bills/res-fee-records/sub-customers/query",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "sub_customers",
    "pagination": {
      "style": "offset",
      "in": "body",
      "limitParam": "limit",
      "default": 10,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_FINANCE_020101"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListCustomerBillsMonthlyBreakDown": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/costs/cost-analysed-bills/monthly-breakdown",
    "pathParams": [],
    "queryParams": [
      "shared_month",
      "service_type_code",
      "resource_type_code",
      "region_code",
      "charging_mode",
      "bill_type",
      "offset",
      "limit",
      "resource_id",
      "resource_name",
      "enterprise_project_id",
      "method",
      "sub_customer_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "details",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ShowRealNameAuthQrCode": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/customers/real-name-auth-qrcode",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ShowRealNameAuthStatus": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/customers/real-name-auth-status",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreateEnterpriseRealnameAuthentication": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/customers/realname-auths/enterprise",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_010119"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ChangeEnterpriseRealnameAuthentication": {
    "upstream": "bss",
    "method": "PUT",
    "path": "/v2/customers/realname-auths/enterprise",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_010119"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreatePersonalRealnameAuth": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/customers/realname-auths/individual",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_010119"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ShowRealnameAuthenticationReviewResult": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/customers/realname-auths/result",
    "pathParams": [],
    "queryParams": [
      "customer_id"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_010119"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "customer_id"
    ]
  },
  "CreateEnterpriseProjectAuth": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/enterprises/enterprise-projects/authority",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": false,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListEnterpriseOrganizations": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/enterprises/multi-accounts/enterprise-organizations",
    "pathParams": [],
    "queryParams": [
      "recursive_query",
      "parent_id"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "enterprise-master"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListEnterpriseMultiAccount": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/enterprises/multi-accounts/retrieve-amount",
    "pathParams": [],
    "queryParams": [
      "sub_customer_id",
      "balance_type",
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "amount_infos",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "enterprise-master"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "sub_customer_id"
    ]
  },
  "ReclaimSubEnterpriseAmount": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/enterprises/multi-accounts/retrieve-amount",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": false,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "enterprise-master"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "body",
      "name": "trans_id"
    },
    "singleId": []
  },
  "ReclaimEnterpriseMultiAccountCoupon": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/enterprises/multi-accounts/retrieve-coupon",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "enterprise-master"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "body",
      "name": "trans_id"
    },
    "singleId": []
  },
  "ListMultiAccountRetrieveCoupons": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/enterprises/multi-accounts/retrieve-coupons",
    "pathParams": [],
    "queryParams": [
      "sub_customer_id",
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "avail_retrieve_coupons",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "enterprise-master"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "sub_customer_id"
    ]
  },
  "SendSmsVerificationCode": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/enterprises/multi-accounts/sm-verification-code",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": false,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "enterprise-master"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListEnterpriseSubCustomers": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/enterprises/multi-accounts/sub-customers",
    "pathParams": [],
    "queryParams": [
      "sub_customer_account_name",
      "sub_customer_display_name",
      "fuzzy_query",
      "offset",
      "limit",
      "org_id"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "sub_customer_infos",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "enterprise-master"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreateSubEnterpriseAccount": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/enterprises/multi-accounts/sub-customers",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": false,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "enterprise-master"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ShowMultiAccountTransferAmount": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/enterprises/multi-accounts/transfer-amount",
    "pathParams": [],
    "queryParams": [
      "balance_type",
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "amount_infos",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "enterprise-master"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "UpdateSubEnterpriseAmount": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/enterprises/multi-accounts/transfer-amount",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": false,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "enterprise-master"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "body",
      "name": "trans_id"
    },
    "singleId": []
  },
  "ClaimEnterpriseMultiAccountCoupon": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/enterprises/multi-accounts/transfer-coupon",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "enterprise-master"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "body",
      "name": "trans_id"
    },
    "singleId": []
  },
  "ListMultiAccountTransferCoupons": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/enterprises/multi-accounts/transfer-coupons",
    "pathParams": [],
    "queryParams": [
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "avail_transfer_coupons",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "enterprise-master"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListCustomerOrders": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/orders/customer-orders",
    "pathParams": [],
    "queryParams": [
      "order_id",
      "customer_id",
      "create_time_begin",
      "create_time_end",
      "service_type_code",
      "status",
      "order_type",
      "limit",
      "offset",
      "order_by",
      "payment_time_begin",
      "payment_time_end",
      "indirect_partner_id",
      "method"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "order_infos",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 20,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_060100",
      "BPC_ITEM_SUBCUSTSERV_060200"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "order_id",
      "customer_id",
      "status",
      "order_type"
    ]
  },
  "CancelCustomerOrder": {
    "upstream": "bss",
    "method": "PUT",
    "path": "/v2/orders/customer-orders/cancel",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": false,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": [
      "order_id"
    ]
  },
  "ShowCustomerOrderDetails": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/orders/customer-orders/details/{order_id}",
    "pathParams": [
      "order_id"
    ],
    "queryParams": [
      "limit",
      "offset",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "order_line_items",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_060100",
      "BPC_ITEM_SUBCUSTSERV_060200"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "order_id"
    ]
  },
  "ListOrderCouponsByOrderId": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/orders/customer-orders/order-coupons",
    "pathParams": [],
    "queryParams": [
      "order_id"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "order_id"
    ]
  },
  "ListOrderDiscounts": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/orders/customer-orders/order-discounts",
    "pathParams": [],
    "queryParams": [
      "order_id"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "order_id"
    ]
  },
  "ShowRefundOrderDetails": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/orders/customer-orders/refund-orders",
    "pathParams": [],
    "queryParams": [
      "order_id",
      "customer_id",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_060100",
      "BPC_ITEM_SUBCUSTSERV_060200"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "order_id"
    ]
  },
  "AutoRenewalResources": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/orders/subscriptions/resources/autorenew/{resource_id}",
    "pathParams": [
      "resource_id"
    ],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": false,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": [
      "resource_id"
    ]
  },
  "CancelAutoRenewalResources": {
    "upstream": "bss",
    "method": "DELETE",
    "path": "/v2/orders/subscriptions/resources/autorenew/{resource_id}",
    "pathParams": [
      "resource_id"
    ],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": false,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": [
      "resource_id"
    ]
  },
  "RenewalResources": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/orders/subscriptions/resources/renew",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "resource_ids",
      "in": "body",
      "max": 10
    },
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": {
      "field": "fail_resource_infos",
      "itemId": "resource_id"
    },
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "SetResourcesRenewConfig": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/orders/subscriptions/resources/renew/config",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "UpdatePeriodToOnDemand": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/orders/subscriptions/resources/to-on-demand",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "resource_ids",
      "in": "body",
      "max": 100
    },
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": {
      "field": "error_details",
      "itemId": "id"
    },
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "UpdatePeriodToOnDemandInstantly": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/orders/subscriptions/resources/to-on-demand/instantly",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "resource_ids",
      "in": "body",
      "max": 10
    },
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": {
      "field": "to_ondemand_service_results",
      "itemId": "resource_id"
    },
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "CancelResourcesSubscription": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/orders/subscriptions/resources/unsubscribe",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "resource_ids",
      "in": "body",
      "max": 10
    },
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": {
      "field": "fail_resource_infos",
      "itemId": "resource_id"
    },
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListPayPerUseCustomerResources": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/orders/suscriptions/resources/query",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "data",
    "pagination": {
      "style": "offset",
      "in": "body",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": {
      "field": "resource_ids",
      "in": "body",
      "max": 50
    },
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_010105"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "customer_id",
      "order_id"
    ]
  },
  "UpdateCouponQuotas": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/partners/coupon-quotas/indirect-partner-adjust",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [
      "quota_amount"
    ],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "indirect_partner_ids",
      "in": "body",
      "max": 100
    },
    "rateLimit": null,
    "audience": [
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SALES_020106",
      "BPC_ITEM_SUBCUSTSERV_030104"
    ],
    "partialFailure": {
      "field": "error_details",
      "itemId": "id"
    },
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ReclaimCouponQuotas": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/partners/coupon-quotas/indirect-partner-reclaim",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "quota_ids",
      "in": "body",
      "max": 10
    },
    "rateLimit": null,
    "audience": [
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_030601",
      "BPC_ITEM_SUBCUSTSERV_030602"
    ],
    "partialFailure": {
      "field": "error_details",
      "itemId": "id"
    },
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListQuotaCoupons": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/partners/coupon-quotas/query",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "quotas",
    "pagination": {
      "style": "offset",
      "in": "body",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": {
      "field": "quota_ids",
      "in": "body",
      "max": 50
    },
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_030100"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "indirect_partner_id"
    ]
  },
  "ListCouponQuotasRecords": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/partners/coupon-quotas/records",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id",
      "quota_id",
      "operation_time_begin",
      "operation_time_end",
      "parent_quota_id",
      "operation_type",
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "records",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_030102"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "indirect_partner_id",
      "quota_id",
      "parent_quota_id"
    ]
  },
  "ListIndirectPartners": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/partners/indirect-partners/query",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "indirect_partners",
    "pagination": {
      "style": "offset",
      "in": "body",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SALES_020100"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "indirect_partner_id"
    ]
  },
  "ListIssuedCouponQuotas": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/partners/issued-coupon-quotas",
    "pathParams": [],
    "queryParams": [
      "quota_id",
      "indirect_partner_id",
      "parent_quota_id",
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "quotas",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "distributor"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "quota_id",
      "indirect_partner_id",
      "parent_quota_id"
    ]
  },
  "CreateSubCustomer": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/partners/sub-customers",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_010118"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListSubCustomerNewTag": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/partners/sub-customers/new-customers-tags/batch-query",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "new_customer_tags",
    "pagination": {
      "style": "offset",
      "in": "body",
      "limitParam": "limit",
      "default": 10,
      "max": 200,
      "totalField": null,
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": {
      "field": "customer_ids",
      "in": "body",
      "max": 200
    },
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_010100"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListCustomerOnDemandResources": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/partners/sub-customers/on-demand-resources/query",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "resources",
    "pagination": {
      "style": "offset",
      "in": "body",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": {
      "field": "resource_ids",
      "in": "body",
      "max": 50
    },
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_010105"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "customer_id"
    ]
  },
  "ListSubCustomers": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/partners/sub-customers/query",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "customer_infos",
    "pagination": {
      "style": "offset",
      "in": "body",
      "limitParam": "limit",
      "default": 10,
      "max": 100,
      "totalField": "count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_010100",
      "BPC_ITEM_SUBCUSTSERV_010500"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "customer_id"
    ]
  },
  "CheckUserIdentity": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/partners/sub-customers/users/check-identity",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 5,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_010118"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListFreeResourceUsages": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/payments/free-resources/usages/details/query",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "free_resource_ids",
      "in": "body",
      "max": 100
    },
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListIncentiveDiscountPolicies": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/products/incentive-discount-policies",
    "pathParams": [],
    "queryParams": [
      "time",
      "service_type_code",
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "policies",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SALES_040100"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "service_type_code"
    ]
  },
  "ListResourceSpecs": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/products/resource-specs-query",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "cloud_service_basics",
    "pagination": {
      "style": "cursor",
      "in": "body",
      "limitParam": "limit",
      "default": 100,
      "max": 100,
      "totalField": null,
      "cursorParam": "marker",
      "nextField": "page_info.next_marker"
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "cloud_service_type",
      "resource_type",
      "region_code",
      "charge_mode"
    ]
  },
  "ListResourceTypes": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/products/resource-types",
    "pathParams": [],
    "queryParams": [
      "limit",
      "offset"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "resource_types",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListServiceResources": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/products/service-resources",
    "pathParams": [],
    "queryParams": [
      "service_type_code",
      "limit",
      "offset"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "infos",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "service_type_code"
    ]
  },
  "ListServiceTypes": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/products/service-types",
    "pathParams": [],
    "queryParams": [
      "limit",
      "offset",
      "service_type_name"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "service_types",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListUsageTypes": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/products/usage-types",
    "pathParams": [],
    "queryParams": [
      "resource_type_code",
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "usage_types",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "resource_type_code"
    ]
  },
  "ListCustomerCouponChangeRecords": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/promotions/benefits/account-change-records",
    "pathParams": [],
    "queryParams": [
      "balance_type",
      "revenue_expense_type",
      "trade_type",
      "trade_id",
      "trade_time_begin",
      "trade_time_end",
      "coupon_id",
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "records",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListSubCustomerCoupons": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/promotions/benefits/coupons",
    "pathParams": [],
    "queryParams": [
      "coupon_id",
      "order_id",
      "promotion_plan_id",
      "coupon_type",
      "status",
      "active_start_time",
      "active_end_time",
      "offset",
      "limit",
      "source_id",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "user_coupons",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": 100,
      "totalField": "count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [
      "BPC_MENU_FINANCE_100100",
      "BPC_ITEM_SUBCUSTSERV_050101"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "coupon_id",
      "order_id",
      "source_id"
    ]
  },
  "ListIssuedPartnerCoupons": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/promotions/benefits/partner-coupons",
    "pathParams": [],
    "queryParams": [
      "coupon_id",
      "customer_id",
      "order_id",
      "coupon_type",
      "status",
      "create_time_begin",
      "create_time_end",
      "effective_time_begin",
      "effective_time_end",
      "expire_time_begin",
      "expire_time_end",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "user_coupons",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_030200"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "coupon_id",
      "customer_id",
      "order_id"
    ]
  },
  "CreatePartnerCoupons": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/promotions/benefits/partner-coupons",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [
      "face_value"
    ],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "customer_ids",
      "in": "body",
      "max": 100
    },
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_030102",
      "BPC_ITEM_SUBCUSTSERV_030103"
    ],
    "partialFailure": {
      "field": "error_details",
      "itemId": "id"
    },
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ReclaimPartnerCoupons": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v2/promotions/benefits/partner-coupons/reclaim",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": false,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_030201"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListPartnerCouponsRecord": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/promotions/benefits/partner-coupons/records/query",
    "pathParams": [],
    "queryParams": [
      "operation_types",
      "quota_id",
      "quota_type",
      "coupon_ids",
      "customer_id",
      "operation_time_begin",
      "operation_time_end",
      "result",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "records",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": {
      "field": "coupon_ids",
      "in": "query",
      "max": 100
    },
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_030102"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "customer_id",
      "quota_id"
    ]
  },
  "ListStoredValueCards": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/promotions/benefits/stored-value-cards",
    "pathParams": [],
    "queryParams": [
      "status",
      "card_id",
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "stored_value_cards",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "status",
      "card_id"
    ]
  },
  "ListCities": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/systems/configs/cities",
    "pathParams": [],
    "queryParams": [
      "province_code",
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "cities",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": null,
      "max": 1000,
      "totalField": "count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "province_code"
    ]
  },
  "ListCounties": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/systems/configs/counties",
    "pathParams": [],
    "queryParams": [
      "city_code",
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "counties",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": 1000,
      "totalField": "count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "city_code"
    ]
  },
  "ListProvinces": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v2/systems/configs/provinces",
    "pathParams": [],
    "queryParams": [
      "offset",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "provinces",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": null,
      "max": 1000,
      "totalField": "count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListPartnerAdjustRecords": {
    "upstream": "bss",
    "method": "GET",
    "path": "/v3/accounts/partner-accounts/adjust-records",
    "pathParams": [],
    "queryParams": [
      "customer_id",
      "operation_type",
      "operation_time_begin",
      "operation_time_end",
      "trans_id",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "records",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_FINANCE_040100"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": [
      "customer_id",
      "trans_id"
    ]
  },
  "PayOrders": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v3/orders/customer-orders/pay",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [],
    "decimalNumbers": [],
    "hasAnswer": false,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": [
      "order_id"
    ]
  },
  "ListFreeResourceInfos": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v3/payments/free-resources/query",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "free_resource_packages",
    "pagination": {
      "style": "offset",
      "in": "body",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListCosts": {
    "upstream": "bss",
    "method": "POST",
    "path": "/v4/costs/cost-analysed-bills/query",
    "pathParams": [],
    "queryParams": [],
    "commaLists": [],
    "headerParams": [
      "X-Language"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "cost_data",
    "pagination": {
      "style": "offset",
      "in": "body",
      "limitParam": "limit",
      "default": 10,
      "max": null,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": null,
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListMembers": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/members",
    "pathParams": [],
    "queryParams": [
      "ids",
      "name",
      "account_name",
      "role",
      "status",
      "director_id",
      "sort",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "ids",
      "role"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "members",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": {
      "field": "ids",
      "in": "query",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_MEMBER_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreateMember": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/members",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_MEMBER_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ShowMember": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/members/{id}",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_MEMBER_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "UpdateMember": {
    "upstream": "console",
    "method": "PATCH",
    "path": "/v1/members/{id}",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_MEMBER_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "UpdateMemberRoles": {
    "upstream": "console",
    "method": "PUT",
    "path": "/v1/members/{id}/roles",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_MEMBER_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "UpdateMemberDirector": {
    "upstream": "console",
    "method": "PUT",
    "path": "/v1/members/{id}/director",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_MEMBER_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ResetMemberPassword": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/members/{id}/reset-password",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": false,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_MEMBER_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ShowMemberEffectiveScope": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/members/{id}/effective-scope",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_MEMBER_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListRoles": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/roles",
    "pathParams": [],
    "queryParams": [
      "kind",
      "sort",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "roles",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_MEMBER_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreateRole": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/roles",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_MEMBER_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "UpdateRole": {
    "upstream": "console",
    "method": "PATCH",
    "path": "/v1/roles/{id}",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_MEMBER_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "DeleteRole": {
    "upstream": "console",
    "method": "DELETE",
    "path": "/v1/roles/{id}",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": false,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_MEMBER_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListPermissions": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/permissions",
    "pathParams": [],
    "queryParams": [
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "permissions",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_MEMBER_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListAssignments": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/assignments",
    "pathParams": [],
    "queryParams": [
      "subject_type",
      "subject_ids",
      "account_manager_ids",
      "open",
      "from",
      "to",
      "sort",
      "after",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "subject_ids",
      "account_manager_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "assignments",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": {
        "maxOffset": 10000,
        "cursorParam": "after",
        "nextField": "next_after"
      }
    },
    "batch": {
      "field": "subject_ids",
      "in": "query",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_010100",
      "CONSOLE_CUSTOMER_ASSIGN",
      "CONSOLE_MEMBER_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "BatchAssignCustomers": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/assignments/batch-assign",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "ids",
      "in": "body",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_CUSTOMER_ASSIGN"
    ],
    "partialFailure": {
      "field": "results",
      "itemId": "id"
    },
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "BatchReclaimAssignments": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/assignments/batch-reclaim",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "ids",
      "in": "body",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_CUSTOMER_ASSIGN"
    ],
    "partialFailure": {
      "field": "results",
      "itemId": "id"
    },
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ListAccountManagers": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/account-managers",
    "pathParams": [],
    "queryParams": [
      "ids",
      "name",
      "director_id",
      "account_manager_ids",
      "sort",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "ids",
      "account_manager_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "account_managers",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": {
      "field": "ids",
      "in": "query",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_SUBCUSTSERV_010100",
      "CONSOLE_CUSTOMER_ASSIGN",
      "CONSOLE_MEMBER_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListAuditEvents": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/audit-events",
    "pathParams": [],
    "queryParams": [
      "actor_ids",
      "action",
      "entity",
      "entity_ids",
      "at_from",
      "at_to",
      "sort",
      "after",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "actor_ids",
      "entity_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "events",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": {
        "maxOffset": 10000,
        "cursorParam": "after",
        "nextField": "next_after"
      }
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_AUDIT_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreateAuditEvents": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/audit-events",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "events",
      "in": "body",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ListOpportunities": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/opportunities",
    "pathParams": [],
    "queryParams": [
      "ids",
      "name",
      "customer_name",
      "account_name",
      "account_manager_ids",
      "director_id",
      "stage",
      "status",
      "ownership",
      "customer_indirect_partner_ids",
      "customer_ids",
      "updated_from",
      "updated_to",
      "close_from",
      "close_to",
      "amount_from",
      "amount_to",
      "overdue",
      "sort",
      "after",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "ids",
      "account_manager_ids",
      "stage",
      "customer_indirect_partner_ids",
      "customer_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "opportunities",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": {
        "maxOffset": 10000,
        "cursorParam": "after",
        "nextField": "next_after"
      }
    },
    "batch": {
      "field": "ids",
      "in": "query",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_OPPORTUNITY_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreateOpportunity": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/opportunities",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_OPPORTUNITY_WRITE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ShowOpportunity": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/opportunities/{id}",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "account_manager_ids",
      "indirect_partner_id"
    ],
    "commaLists": [
      "account_manager_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_OPPORTUNITY_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "UpdateOpportunity": {
    "upstream": "console",
    "method": "PATCH",
    "path": "/v1/opportunities/{id}",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_OPPORTUNITY_WRITE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListOpportunityProgress": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/opportunities/{id}/progress",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "account_manager_ids",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "account_manager_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "progress",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_OPPORTUNITY_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "AddOpportunityProgress": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/opportunities/{id}/progress",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_OPPORTUNITY_WRITE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "BatchTransferOpportunities": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/opportunities/batch-transfer",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "ids",
      "in": "body",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_OPPORTUNITY_TRANSFER"
    ],
    "partialFailure": {
      "field": "results",
      "itemId": "id"
    },
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ListOpportunityStats": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/opportunity-stats",
    "pathParams": [],
    "queryParams": [
      "group_by",
      "account_manager_ids",
      "director_id",
      "ownership",
      "customer_indirect_partner_ids",
      "close_from",
      "close_to",
      "indirect_partner_id"
    ],
    "commaLists": [
      "group_by",
      "account_manager_ids",
      "customer_indirect_partner_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_OPPORTUNITY_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListOpportunityReference": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/opportunity-reference",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_OPPORTUNITY_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListSharedOpportunities": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/shared-opportunities",
    "pathParams": [],
    "queryParams": [
      "ids",
      "direction",
      "status",
      "name",
      "customer_name",
      "submitted_from",
      "submitted_to",
      "due_before",
      "account_manager_ids",
      "specialist_ids",
      "sort",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "ids",
      "status",
      "account_manager_ids",
      "specialist_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "shared_opportunities",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": {
      "field": "ids",
      "in": "query",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SHARED_OPPORTUNITY_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreateSharedOpportunity": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/shared-opportunities",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SHARED_OPPORTUNITY_WRITE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ShowSharedOpportunity": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/shared-opportunities/{id}",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "account_manager_ids",
      "specialist_ids",
      "indirect_partner_id"
    ],
    "commaLists": [
      "account_manager_ids",
      "specialist_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SHARED_OPPORTUNITY_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "UpdateSharedOpportunity": {
    "upstream": "console",
    "method": "PATCH",
    "path": "/v1/shared-opportunities/{id}",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SHARED_OPPORTUNITY_WRITE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "DeleteSharedOpportunity": {
    "upstream": "console",
    "method": "DELETE",
    "path": "/v1/shared-opportunities/{id}",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": false,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SHARED_OPPORTUNITY_WRITE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "SubmitSharedOpportunity": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/shared-opportunities/{id}/submit",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SHARED_OPPORTUNITY_WRITE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "AcceptSharedOpportunity": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/shared-opportunities/{id}/accept",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SHARED_OPPORTUNITY_WRITE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "RejectSharedOpportunity": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/shared-opportunities/{id}/reject",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SHARED_OPPORTUNITY_WRITE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ListSharedOpportunityProgress": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/shared-opportunities/{id}/progress",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "progress",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SHARED_OPPORTUNITY_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "AddSharedOpportunityProgress": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/shared-opportunities/{id}/progress",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SHARED_OPPORTUNITY_WRITE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "CloseSharedOpportunity": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/shared-opportunities/{id}/close",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SHARED_OPPORTUNITY_WRITE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ListProgramMemberships": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/program-memberships",
    "pathParams": [],
    "queryParams": [
      "program",
      "status",
      "sort",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "program_memberships",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_PROFILE_VIEW",
      "CONSOLE_SHARED_OPPORTUNITY_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListIncentiveDetails": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/incentive-details",
    "pathParams": [],
    "queryParams": [
      "ids",
      "year",
      "period",
      "program_name",
      "order_no",
      "customer_name",
      "account_name",
      "account_manager_name",
      "account_manager_ids",
      "windows",
      "product_type",
      "association_type",
      "charge_mode",
      "status",
      "bill_id",
      "data_id",
      "indirect_partner_name",
      "feedback_state",
      "sort",
      "after",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "ids",
      "account_manager_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "incentive_details",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": {
        "maxOffset": 10000,
        "cursorParam": "after",
        "nextField": "next_after"
      }
    },
    "batch": {
      "field": "ids",
      "in": "query",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_INCENTIVE_DETAIL_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreateIncentiveFeedback": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/incentive-details/{id}/feedback",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_INCENTIVE_CONFIRM"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ListIncentiveBills": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/incentive-bills",
    "pathParams": [],
    "queryParams": [
      "period",
      "program_name",
      "status",
      "frozen",
      "sort",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "bills",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_INCENTIVE_BILL_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ShowIncentiveBill": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/incentive-bills/{id}",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_INCENTIVE_BILL_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ConfirmIncentiveBill": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/incentive-bills/{id}/confirm",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_INCENTIVE_CONFIRM"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListIncentiveEligibility": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/incentive-eligibility",
    "pathParams": [],
    "queryParams": [
      "period",
      "association_type",
      "frozen",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "eligibility",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_INCENTIVE_BILL_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListIncentivePrograms": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/incentive-programs",
    "pathParams": [],
    "queryParams": [
      "year",
      "kind",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "programs",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_INCENTIVE_DETAIL_VIEW",
      "CONSOLE_INCENTIVE_BILL_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListIncentivePolicies": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/incentive-policies",
    "pathParams": [],
    "queryParams": [
      "product_type",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "policies",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_INCENTIVE_DETAIL_VIEW",
      "CONSOLE_INCENTIVE_BILL_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListIncentiveIndicators": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/incentive-indicators",
    "pathParams": [],
    "queryParams": [
      "period",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "indicators",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_INCENTIVE_BILL_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListIncentiveStats": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/incentive-stats",
    "pathParams": [],
    "queryParams": [
      "group_by",
      "year",
      "account_manager_ids",
      "windows",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "group_by",
      "account_manager_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "stats",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_STATISTICS_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListPayoutApplications": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/payout-applications",
    "pathParams": [],
    "queryParams": [
      "state",
      "method",
      "submitted_from",
      "submitted_to",
      "period",
      "sort",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "applications",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_PAYOUT_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreatePayoutApplication": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/payout-applications",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_PAYOUT_APPLY"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ShowPayoutApplication": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/payout-applications/{id}",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_PAYOUT_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ShowPayoutInvoicingList": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/payout-applications/{id}/invoicing-list",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_PAYOUT_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "AddPayoutInvoices": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/payout-applications/{id}/invoices",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_PAYOUT_APPLY"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "WithdrawPayoutApplication": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/payout-applications/{id}/withdraw",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_PAYOUT_APPLY"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ShowAutoPayout": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/auto-payout",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_PAYOUT_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "UpdateAutoPayout": {
    "upstream": "console",
    "method": "PUT",
    "path": "/v1/auto-payout",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_PAYOUT_APPLY"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "CheckDisassociation": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/customers/{id}/disassociation-check",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_ASSOCIATION_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "CreateAssociationRequest": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/customers/{id}/association-requests",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_ASSOCIATION_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ListAssociationRequests": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/association-requests",
    "pathParams": [],
    "queryParams": [
      "ids",
      "customer_ids",
      "status",
      "kind",
      "created_from",
      "created_to",
      "account_manager_ids",
      "sort",
      "after",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "ids",
      "customer_ids",
      "status",
      "account_manager_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "association_requests",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": {
        "maxOffset": 10000,
        "cursorParam": "after",
        "nextField": "next_after"
      }
    },
    "batch": {
      "field": "ids",
      "in": "query",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [
      "CONSOLE_ASSOCIATION_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "DecideAssociationRequest": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/association-requests/{id}/decide",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "If-Match",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [
      "CONSOLE_ASSOCIATION_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ListCustomerAuthorizations": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/customers/{id}/authorizations",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [
      "CONSOLE_ASSOCIATION_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreateCustomerAuthorization": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/customers/{id}/authorizations",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor",
      "customer"
    ],
    "permissionItems": [
      "CONSOLE_ASSOCIATION_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "RevokeCustomerAuthorization": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/customers/{id}/authorizations/{aid}/revoke",
    "pathParams": [
      "id",
      "aid"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListAgreements": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/agreements",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "SignAgreement": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/agreements",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "customer"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ShowEnterpriseProfile": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/customers/{id}/enterprise-profile",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_CUSTOMER_PROFILE_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListCustomerReports": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/customer-reports",
    "pathParams": [],
    "queryParams": [
      "ids",
      "status",
      "customer_name",
      "submitted_by",
      "created_from",
      "created_to",
      "expires_before",
      "account_manager_ids",
      "sort",
      "after",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "ids",
      "status",
      "account_manager_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "customer_reports",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": {
        "maxOffset": 10000,
        "cursorParam": "after",
        "nextField": "next_after"
      }
    },
    "batch": {
      "field": "ids",
      "in": "query",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_CUSTOMER_REPORT_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreateCustomerReport": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/customer-reports",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_CUSTOMER_REPORT_WRITE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "BatchCreateCustomerReports": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/customer-reports/batch-create",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "reports",
      "in": "body",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_CUSTOMER_REPORT_WRITE"
    ],
    "partialFailure": {
      "field": "results",
      "itemId": "index"
    },
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "BatchDeleteCustomerReports": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/customer-reports/batch-delete",
    "pathParams": [],
    "queryParams": [
      "account_manager_ids",
      "indirect_partner_id"
    ],
    "commaLists": [
      "account_manager_ids"
    ],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "ids",
      "in": "body",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_CUSTOMER_REPORT_WRITE"
    ],
    "partialFailure": {
      "field": "results",
      "itemId": "id"
    },
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ShowCustomerReportQuota": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/customer-report-quota",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_CUSTOMER_REPORT_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListInvitations": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/invitations",
    "pathParams": [],
    "queryParams": [
      "ids",
      "channel",
      "status",
      "association_type",
      "created_from",
      "created_to",
      "account_manager_ids",
      "sort",
      "after",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "ids",
      "status",
      "account_manager_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "invitations",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": {
        "maxOffset": 10000,
        "cursorParam": "after",
        "nextField": "next_after"
      }
    },
    "batch": {
      "field": "ids",
      "in": "query",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_INVITATION_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreateInvitations": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/invitations",
    "pathParams": [],
    "queryParams": [
      "account_manager_ids",
      "indirect_partner_id"
    ],
    "commaLists": [
      "account_manager_ids"
    ],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": {
      "field": "report_ids",
      "in": "body",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_INVITATION_WRITE"
    ],
    "partialFailure": {
      "field": "results",
      "itemId": "report_id"
    },
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ShowInvitation": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/invitations/{id}",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "account_manager_ids",
      "indirect_partner_id"
    ],
    "commaLists": [
      "account_manager_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_INVITATION_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ResendInvitation": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/invitations/{id}/resend",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "account_manager_ids",
      "indirect_partner_id"
    ],
    "commaLists": [
      "account_manager_ids"
    ],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_INVITATION_WRITE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ListConsumptionSummary": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/consumption-summary",
    "pathParams": [],
    "queryParams": [
      "cycle",
      "account_manager_ids",
      "windows",
      "account_manager_id",
      "director_id",
      "customer_ids",
      "association_type",
      "charge_mode",
      "service_type",
      "hide_zero",
      "group_by",
      "sort",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "account_manager_ids",
      "customer_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "summaries",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_STATISTICS_VIEW",
      "BPC_ITEM_FINANCE_020100"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ShowConsumptionStats": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/consumption-stats",
    "pathParams": [],
    "queryParams": [
      "cycle_from",
      "cycle_to",
      "account_manager_ids",
      "windows",
      "account_manager_id",
      "director_id",
      "customer_ids",
      "association_type",
      "charge_mode",
      "service_type",
      "view",
      "group_by",
      "top",
      "indirect_partner_id"
    ],
    "commaLists": [
      "account_manager_ids",
      "customer_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_STATISTICS_VIEW",
      "BPC_ITEM_FINANCE_020100"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListPerformance": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/performance",
    "pathParams": [],
    "queryParams": [
      "cycle_from",
      "cycle_to",
      "account_manager_ids",
      "windows",
      "account_manager_id",
      "director_id",
      "customer_ids",
      "association_type",
      "charge_mode",
      "service_type",
      "eligible",
      "sort",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "account_manager_ids",
      "customer_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "performance",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_STATISTICS_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ShowPerformanceStats": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/performance-stats",
    "pathParams": [],
    "queryParams": [
      "cycle_from",
      "cycle_to",
      "account_manager_ids",
      "windows",
      "account_manager_id",
      "director_id",
      "customer_ids",
      "association_type",
      "charge_mode",
      "service_type",
      "eligible",
      "top",
      "indirect_partner_id"
    ],
    "commaLists": [
      "account_manager_ids",
      "customer_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_STATISTICS_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ShowCustomerStats": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/customer-stats",
    "pathParams": [],
    "queryParams": [
      "cycle_from",
      "cycle_to",
      "account_manager_ids",
      "windows",
      "account_manager_id",
      "director_id",
      "association_type",
      "top",
      "indirect_partner_id"
    ],
    "commaLists": [
      "account_manager_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_STATISTICS_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListPartnerBills": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/partner-bills",
    "pathParams": [],
    "queryParams": [
      "cycle_from",
      "cycle_to",
      "status",
      "sort",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "partner_bills",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_FINANCE_090100"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListPartnerBillLines": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/partner-bills/{cycle}/lines",
    "pathParams": [
      "cycle"
    ],
    "queryParams": [
      "customer_ids",
      "service_type",
      "charge_mode",
      "bill_type",
      "sort",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "customer_ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "lines",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "BPC_ITEM_FINANCE_090100"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListAnnouncements": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/announcements",
    "pathParams": [],
    "queryParams": [
      "ids",
      "title",
      "published_from",
      "published_to",
      "sort",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "announcements",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": {
      "field": "ids",
      "in": "query",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_NEWS_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListDocuments": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/documents",
    "pathParams": [],
    "queryParams": [
      "ids",
      "name",
      "category",
      "sort",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "documents",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": {
      "field": "ids",
      "in": "query",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_NEWS_VIEW"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreateCustomerExport": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/customers/exports",
    "pathParams": [],
    "queryParams": [
      "customer_ids",
      "association_type",
      "associated_from",
      "associated_to",
      "indirect_partner_id"
    ],
    "commaLists": [
      "customer_ids"
    ],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_CUSTOMER_EXPORT"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "CreateConsumptionSummaryExport": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/consumption-summary/exports",
    "pathParams": [],
    "queryParams": [
      "cycle",
      "account_manager_ids",
      "windows",
      "account_manager_id",
      "director_id",
      "customer_ids",
      "association_type",
      "charge_mode",
      "service_type",
      "hide_zero",
      "indirect_partner_id"
    ],
    "commaLists": [
      "account_manager_ids",
      "customer_ids"
    ],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_EXPORT"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "CreatePerformanceExport": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/performance/exports",
    "pathParams": [],
    "queryParams": [
      "cycle_from",
      "cycle_to",
      "account_manager_ids",
      "windows",
      "account_manager_id",
      "director_id",
      "customer_ids",
      "association_type",
      "charge_mode",
      "service_type",
      "eligible",
      "indirect_partner_id"
    ],
    "commaLists": [
      "account_manager_ids",
      "customer_ids"
    ],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_EXPORT"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "CreateOpportunityExport": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/opportunities/exports",
    "pathParams": [],
    "queryParams": [
      "name",
      "customer_name",
      "account_name",
      "account_manager_ids",
      "director_id",
      "stage",
      "status",
      "ownership",
      "customer_indirect_partner_ids",
      "customer_ids",
      "updated_from",
      "updated_to",
      "close_from",
      "close_to",
      "amount_from",
      "amount_to",
      "overdue",
      "indirect_partner_id"
    ],
    "commaLists": [
      "account_manager_ids",
      "stage",
      "customer_indirect_partner_ids",
      "customer_ids"
    ],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_EXPORT"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "CreateIncentiveDetailExport": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/incentive-details/exports",
    "pathParams": [],
    "queryParams": [
      "year",
      "period",
      "program_name",
      "order_no",
      "customer_name",
      "account_name",
      "account_manager_name",
      "account_manager_ids",
      "windows",
      "product_type",
      "association_type",
      "charge_mode",
      "status",
      "bill_id",
      "data_id",
      "indirect_partner_name",
      "feedback_state",
      "indirect_partner_id"
    ],
    "commaLists": [
      "account_manager_ids"
    ],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_EXPORT"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "CreatePartnerBillLineExport": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/partner-bills/{cycle}/lines/exports",
    "pathParams": [
      "cycle"
    ],
    "queryParams": [
      "customer_ids",
      "service_type",
      "charge_mode",
      "bill_type",
      "indirect_partner_id"
    ],
    "commaLists": [
      "customer_ids"
    ],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_EXPORT"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ListExportJobs": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/export-jobs",
    "pathParams": [],
    "queryParams": [
      "ids",
      "created_by",
      "kind",
      "status",
      "created_from",
      "created_to",
      "sort",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "export_jobs",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": {
      "field": "ids",
      "in": "query",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_EXPORT",
      "CONSOLE_CUSTOMER_EXPORT"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ShowExportJob": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/export-jobs/{id}",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "requested_by",
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_EXPORT",
      "CONSOLE_CUSTOMER_EXPORT"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListChangeEvents": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/change-events",
    "pathParams": [],
    "queryParams": [
      "since",
      "limit"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ShowSecuritySettings": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/security-settings",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "UpdateSecuritySettings": {
    "upstream": "console",
    "method": "PUT",
    "path": "/v1/security-settings",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SECURITY_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreateStepUpChallenge": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/step-up-challenges",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "VerifyStepUpChallenge": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/step-up-challenges/{id}/verify",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "CheckStepUpProof": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/step-up-proofs/check",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ShowCustomerContacts": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/customer-contacts",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_PROFILE_VIEW",
      "CONSOLE_CONTACT_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "UpdateCustomerContacts": {
    "upstream": "console",
    "method": "PUT",
    "path": "/v1/customer-contacts",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_CONTACT_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "ListStaffInvitations": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/staff-invitations",
    "pathParams": [],
    "queryParams": [
      "ids",
      "status",
      "channel",
      "sort",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "staff_invitations",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": {
      "field": "ids",
      "in": "query",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_STAFF_INVITE"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreateStaffInvitations": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/staff-invitations",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_STAFF_INVITE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ListProjectSpecialists": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/project-specialists",
    "pathParams": [],
    "queryParams": [
      "ids",
      "status",
      "path",
      "sort",
      "offset",
      "limit",
      "indirect_partner_id"
    ],
    "commaLists": [
      "ids"
    ],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": "project_specialists",
    "pagination": {
      "style": "offset",
      "in": "query",
      "limitParam": "limit",
      "default": 20,
      "max": 100,
      "totalField": "total_count",
      "offsetParam": "offset",
      "beyond": null
    },
    "batch": {
      "field": "ids",
      "in": "query",
      "max": 100
    },
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SPECIALIST_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "CreateProjectSpecialist": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/project-specialists",
    "pathParams": [],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "Idempotency-Key",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SPECIALIST_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": {
      "in": "header",
      "name": "Idempotency-Key"
    },
    "singleId": []
  },
  "ShowProjectSpecialist": {
    "upstream": "console",
    "method": "GET",
    "path": "/v1/project-specialists/{id}",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SPECIALIST_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": true,
    "idempotencyKey": null,
    "singleId": []
  },
  "ApplyForProjectSpecialist": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/project-specialists/{id}/apply",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SPECIALIST_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "CancelProjectSpecialist": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/project-specialists/{id}/cancel",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SPECIALIST_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  },
  "UnbindProjectSpecialist": {
    "upstream": "console",
    "method": "POST",
    "path": "/v1/project-specialists/{id}/unbind",
    "pathParams": [
      "id"
    ],
    "queryParams": [
      "indirect_partner_id"
    ],
    "commaLists": [],
    "headerParams": [
      "If-Match",
      "X-Member-Id",
      "X-Request-Id"
    ],
    "decimalNumbers": [],
    "hasAnswer": true,
    "rowsField": null,
    "pagination": null,
    "batch": null,
    "rateLimit": {
      "limit": 10,
      "perSeconds": 1
    },
    "audience": [
      "solution-provider",
      "distributor"
    ],
    "permissionItems": [
      "CONSOLE_SPECIALIST_MANAGE"
    ],
    "partialFailure": null,
    "idempotent": false,
    "idempotencyKey": null,
    "singleId": []
  }
} as const;
