// Generated from schema/upstream/*.openapi.yaml by schema/upstream/generate.mjs.
export const limits = {
  "ListCustomerAccountChangeRecords": {
    "query.balance_type": {
      "enum": [
        "BALANCE_TYPE_DEBIT",
        "BALANCE_TYPE_CREDIT"
      ],
      "required": true
    },
    "query.revenue_expense_type": {
      "enum": [
        "REVENUE",
        "EXPENSE"
      ]
    },
    "query.trade_type": {
      "enum": [
        "RECHARGE",
        "DEDEUCT",
        "REFUND",
        "RFROZEN",
        "TRANS",
        "ADJUST",
        "BEUNBIND",
        "EXPIRED",
        "BONUSCONVERT",
        "TRADE_MODE_TRANSFER",
        "DEPOSIT",
        "BEADJUST",
        "BERETRIEVE"
      ]
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    }
  },
  "ShowCustomerAccountBalances": {},
  "ListCustomersBalancesDetail": {
    "body.customer_infos": {
      "minItems": 1,
      "maxItems": 100,
      "required": true
    },
    "body.customer_infos.customer_id": {
      "maxLength": 64,
      "required": true
    },
    "body.indirect_partner_id": {
      "maxLength": 64
    }
  },
  "ListPartnerAccountChangeRecords": {
    "query.balance_type": {
      "enum": [
        "BALANCE_TYPE_DEBIT",
        "BALANCE_TYPE_CREDIT"
      ],
      "required": true
    },
    "query.trade_type": {
      "enum": [
        "RECHARGE",
        "DEDEUCT",
        "REFUND",
        "RFROZEN",
        "TRANS",
        "ADJUST",
        "BEUNBIND",
        "BONUSCONVERT",
        "TRADE_MODE_TRANSFER",
        "BEADJUST",
        "BERETRIEVE"
      ]
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    }
  },
  "UpdateCustomerAccountAmount": {
    "body.customer_id": {
      "maxLength": 64,
      "required": true
    },
    "body.amount": {
      "exclusiveMinimum": 0,
      "scale": 2,
      "required": true
    }
  },
  "ListPartnerBalances": {
    "query.indirect_partner_id": {
      "maxLength": 64
    }
  },
  "UpdateIndirectPartnerAccount": {
    "body.indirect_partner_id": {
      "maxLength": 64,
      "required": true
    },
    "body.amount": {
      "exclusiveMinimum": 0,
      "scale": 2,
      "required": true
    }
  },
  "ReclaimIndirectPartnerAccount": {
    "body.indirect_partner_id": {
      "maxLength": 64,
      "required": true
    },
    "body.amount": {
      "exclusiveMinimum": 0,
      "scale": 2,
      "required": true
    }
  },
  "ReclaimToPartnerAccount": {
    "body.customer_id": {
      "maxLength": 64,
      "required": true
    },
    "body.amount": {
      "exclusiveMinimum": 0,
      "scale": 2,
      "required": true
    },
    "body.indirect_partner_id": {
      "maxLength": 64
    }
  },
  "ListConversions": {
    "query.measure_type": {
      "enum": [
        1,
        2,
        3,
        4,
        7,
        9,
        10,
        11,
        12,
        16,
        19,
        20,
        27,
        28,
        29,
        30,
        31,
        40,
        41,
        98,
        104,
        108
      ]
    },
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_CN",
        "en_US"
      ]
    }
  },
  "ListMeasureUnits": {
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_CN",
        "en_US"
      ]
    }
  },
  "SendVerificationMessageCode": {
    "body.receiver_type": {
      "enum": [
        1
      ],
      "required": true
    },
    "body.timeout": {
      "minimum": 1,
      "maximum": 3000
    },
    "body.mobile_phone": {
      "required": true
    },
    "body.lang": {
      "enum": [
        "zh-cn",
        "en-us"
      ]
    },
    "body.scene": {
      "enum": [
        29,
        18
      ]
    },
    "body.customer_id": {
      "maxLength": 64
    }
  },
  "ListCustomerBillsFeeRecords": {
    "query.bill_cycle": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.provider_type": {
      "enum": [
        1,
        2
      ]
    },
    "query.charging_mode": {
      "enum": [
        1,
        3,
        10,
        11
      ]
    },
    "query.bill_type": {
      "enum": [
        1,
        2,
        3,
        4,
        5,
        8,
        9,
        14,
        16,
        18,
        20,
        23,
        24,
        25,
        103
      ]
    },
    "query.status": {
      "enum": [
        1,
        2,
        3
      ]
    },
    "query.method": {
      "enum": [
        "oneself",
        "sub_customer",
        "all"
      ]
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    },
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_CN",
        "en_US"
      ]
    }
  },
  "ListFreeResourcesUsageRecords": {
    "query.deduct_time_begin": {
      "required": true
    },
    "query.deduct_time_end": {
      "required": true
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    }
  },
  "ShowCustomerMonthlySum": {
    "query.bill_cycle": {
      "maxLength": 8,
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.service_type_code": {
      "maxLength": 64
    },
    "query.enterprise_project_id": {
      "maxLength": 64
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    },
    "query.method": {
      "maxLength": 64,
      "enum": [
        "oneself",
        "sub_customer",
        "all"
      ]
    },
    "query.sub_customer_id": {
      "maxLength": 64
    }
  },
  "ListCustomerselfResourceRecords": {
    "query.cycle": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.charge_mode": {
      "enum": [
        "1",
        "3",
        "10",
        "11"
      ]
    },
    "query.bill_type": {
      "enum": [
        1,
        2,
        3,
        4,
        5,
        8,
        9,
        14,
        16,
        18,
        20,
        23,
        24,
        25,
        103
      ]
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    },
    "query.method": {
      "enum": [
        "oneself",
        "sub_customer",
        "all"
      ]
    },
    "query.statistic_type": {
      "enum": [
        1,
        2,
        3
      ]
    },
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_CN",
        "en_US"
      ]
    }
  },
  "ListCustomerselfResourceRecordDetails": {
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_cn",
        "en_us"
      ]
    },
    "body.cycle": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "body.charge_mode": {
      "enum": [
        1,
        3,
        10,
        11
      ]
    },
    "body.bill_type": {
      "enum": [
        1,
        2,
        3,
        4,
        5,
        8,
        9,
        14,
        16,
        18,
        20,
        23,
        24,
        25,
        103
      ]
    },
    "body.offset": {
      "minimum": 0
    },
    "body.limit": {
      "minimum": 1
    },
    "body.method": {
      "enum": [
        "oneself",
        "sub_customer",
        "all"
      ]
    },
    "body.statistic_type": {
      "enum": [
        1,
        2,
        3
      ]
    },
    "body.query_type": {
      "enum": [
        "BILLCYCLE",
        "DAILY"
      ]
    }
  },
  "ListResourceUsage": {
    "query.bill_cycle": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.service_type_code": {
      "required": true
    },
    "query.resource_type_code": {
      "required": true
    },
    "query.usage_type": {
      "required": true
    },
    "query.resource_id": {
      "required": true
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    },
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_CN",
        "en_US"
      ]
    }
  },
  "ListResourceUsageSummary": {
    "query.bill_cycle": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.service_type_code": {
      "required": true
    },
    "query.resource_type_code": {
      "required": true
    },
    "query.usage_type": {
      "required": true
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    },
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_CN",
        "en_US"
      ]
    }
  },
  "ListSubcustomerMonthlyBills": {
    "query.customer_id": {
      "maxLength": 64
    },
    "query.cycle": {
      "maxLength": 10,
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.cloud_service_type": {
      "maxLength": 256
    },
    "query.charge_mode": {
      "maxLength": 4,
      "enum": [
        "1",
        "3",
        "11"
      ],
      "required": true
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "query.bill_type": {
      "maxLength": 1,
      "enum": [
        "0",
        "1",
        "2"
      ]
    },
    "query.indirect_partner_id": {
      "maxLength": 64
    }
  },
  "ListOnDemandResourceRatings": {
    "body.project_id": {
      "required": true
    },
    "body.inquiry_precision": {
      "enum": [
        0,
        1
      ]
    },
    "body.product_infos": {
      "required": true
    },
    "body.product_infos.id": {
      "required": true
    },
    "body.product_infos.cloud_service_type": {
      "required": true
    },
    "body.product_infos.resource_type": {
      "required": true
    },
    "body.product_infos.resource_spec": {
      "required": true
    },
    "body.product_infos.region": {
      "required": true
    },
    "body.product_infos.size_measure_id": {
      "enum": [
        14,
        15,
        17
      ]
    },
    "body.product_infos.usage_factor": {
      "required": true
    },
    "body.product_infos.usage_value": {
      "required": true
    },
    "body.product_infos.usage_measure_id": {
      "required": true
    },
    "body.product_infos.subscription_num": {
      "required": true
    }
  },
  "ListRenewRateOnPeriod": {
    "body.resource_ids": {
      "maxItems": 10,
      "required": true
    },
    "body.period_type": {
      "enum": [
        2,
        3
      ],
      "required": true
    },
    "body.period_num": {
      "minimum": 1,
      "maximum": 11,
      "required": true
    }
  },
  "ListRateOnPeriodDetail": {
    "body.project_id": {
      "required": true
    },
    "body.product_infos": {
      "required": true
    },
    "body.product_infos.id": {
      "required": true
    },
    "body.product_infos.cloud_service_type": {
      "required": true
    },
    "body.product_infos.resource_type": {
      "required": true
    },
    "body.product_infos.resource_spec": {
      "required": true
    },
    "body.product_infos.region": {
      "required": true
    },
    "body.product_infos.size_measure_id": {
      "enum": [
        14,
        15,
        17
      ]
    },
    "body.product_infos.period_type": {
      "enum": [
        0,
        2,
        3,
        4
      ],
      "required": true
    },
    "body.product_infos.period_num": {
      "required": true
    },
    "body.product_infos.subscription_num": {
      "required": true
    },
    "body.product_infos.fee_installment_mode": {
      "enum": [
        "HALF_PAY",
        "ZERO_PAY",
        "NA"
      ]
    }
  },
  "ListSubCustomerBillDetail": {
    "query.bill_cycle": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.customer_id": {
      "required": true
    },
    "query.charging_mode": {
      "enum": [
        1,
        3,
        10,
        11
      ]
    },
    "query.bill_detail_type": {
      "enum": [
        1,
        2,
        3,
        4,
        5,
        8,
        9,
        14,
        16,
        18,
        20,
        23,
        24,
        25,
        103
      ]
    },
    "query.association_type": {
      "enum": [
        "1",
        "2"
      ]
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    },
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_cn",
        "en_us"
      ]
    }
  },
  "ListConsumeSubCustomers": {
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_CN",
        "en_US"
      ]
    },
    "body.bill_cycle": {
      "maxLength": 10,
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "body.offset": {
      "minimum": 0,
      "maximum": 2147483646
    },
    "body.limit": {
      "minimum": 1,
      "maximum": 100
    }
  },
  "ListCustomerBillsMonthlyBreakDown": {
    "query.shared_month": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.charging_mode": {
      "enum": [
        1,
        3,
        10,
        11
      ]
    },
    "query.bill_type": {
      "enum": [
        1,
        2,
        3,
        4,
        5,
        8,
        9,
        14,
        16,
        18,
        20,
        23,
        24,
        25,
        103
      ]
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    },
    "query.method": {
      "enum": [
        "oneself",
        "sub_customer",
        "all"
      ]
    },
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_CN",
        "en_US"
      ]
    }
  },
  "ShowRealNameAuthQrCode": {},
  "ShowRealNameAuthStatus": {},
  "CreateEnterpriseRealnameAuthentication": {
    "body.customer_id": {
      "required": true
    },
    "body.identify_type": {
      "enum": [
        1
      ],
      "required": true
    },
    "body.certificate_type": {
      "enum": [
        0,
        1,
        2,
        3,
        4,
        99
      ]
    },
    "body.verified_file_url": {
      "required": true
    },
    "body.corp_name": {
      "required": true
    },
    "body.verified_number": {
      "required": true
    },
    "body.xaccount_type": {
      "required": true
    },
    "body.enterprise_person.legel_name": {
      "required": true
    },
    "body.enterprise_person.legel_id_number": {
      "required": true
    },
    "body.enterprise_person.certifier_role": {
      "enum": [
        "legalPerson"
      ]
    }
  },
  "ChangeEnterpriseRealnameAuthentication": {
    "body.customer_id": {
      "required": true
    },
    "body.identify_type": {
      "enum": [
        1
      ],
      "required": true
    },
    "body.certificate_type": {
      "enum": [
        0,
        1,
        2,
        3,
        4,
        99
      ]
    },
    "body.verified_file_url": {
      "required": true
    },
    "body.corp_name": {
      "required": true
    },
    "body.verified_number": {
      "required": true
    },
    "body.change_type": {
      "enum": [
        1
      ],
      "required": true
    },
    "body.xaccount_type": {
      "required": true
    },
    "body.enterprise_person.legel_name": {
      "required": true
    },
    "body.enterprise_person.legel_id_number": {
      "required": true
    },
    "body.enterprise_person.certifier_role": {
      "enum": [
        "legalPerson"
      ]
    }
  },
  "CreatePersonalRealnameAuth": {
    "body.customer_id": {
      "required": true
    },
    "body.identify_type": {
      "enum": [
        0,
        4
      ],
      "required": true
    },
    "body.verified_type": {
      "enum": [
        3,
        5,
        6,
        9,
        10
      ]
    },
    "body.verified_file_url": {
      "required": true
    },
    "body.name": {
      "required": true
    },
    "body.verified_number": {
      "required": true
    },
    "body.change_type": {
      "enum": [
        -1
      ]
    },
    "body.xaccount_type": {
      "required": true
    },
    "body.bank_card_info.bank_account": {
      "required": true
    },
    "body.bank_card_info.areacode": {
      "required": true
    },
    "body.bank_card_info.mobile": {
      "required": true
    },
    "body.bank_card_info.verification_code": {
      "required": true
    }
  },
  "ShowRealnameAuthenticationReviewResult": {
    "query.customer_id": {
      "required": true
    }
  },
  "CreateEnterpriseProjectAuth": {},
  "ListEnterpriseOrganizations": {
    "query.recursive_query": {
      "enum": [
        0,
        1
      ]
    },
    "query.parent_id": {
      "pattern": "^[0-9]*$"
    }
  },
  "ListEnterpriseMultiAccount": {
    "query.sub_customer_id": {
      "required": true
    },
    "query.balance_type": {
      "enum": [
        "BALANCE_TYPE_DEBIT",
        "BALANCE_TYPE_CREDIT"
      ],
      "required": true
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    }
  },
  "ReclaimSubEnterpriseAmount": {
    "body.customer_id": {
      "required": true
    },
    "body.amount": {
      "pattern": "^[0-9]+(\\.[0-9]{1,2})?$",
      "scale": 2,
      "required": true
    },
    "body.balance_type": {
      "enum": [
        "BALANCE_TYPE_DEBIT",
        "BALANCE_TYPE_CREDIT"
      ]
    }
  },
  "ReclaimEnterpriseMultiAccountCoupon": {
    "body.customer_id": {
      "required": true
    },
    "body.coupon_id": {
      "required": true
    },
    "body.sub_coupon_id": {
      "required": true
    }
  },
  "ListMultiAccountRetrieveCoupons": {
    "query.sub_customer_id": {
      "required": true
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    }
  },
  "SendSmsVerificationCode": {
    "body.mobile_phone": {
      "required": true
    },
    "body.language": {
      "enum": [
        "zh-cn",
        "en-us"
      ]
    },
    "body.sm_template_args": {
      "required": true
    },
    "body.sm_template_args.key": {
      "enum": [
        "sub_customer_name"
      ],
      "required": true
    },
    "body.sm_template_args.value": {
      "required": true
    }
  },
  "ListEnterpriseSubCustomers": {
    "query.fuzzy_query": {
      "enum": [
        0,
        1
      ]
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    }
  },
  "CreateSubEnterpriseAccount": {
    "body.party_id": {
      "required": true
    },
    "body.sub_customer_association_type": {
      "enum": [
        1
      ],
      "required": true
    },
    "body.new_sub_customer": {
      "required": true
    },
    "body.new_sub_customer.customer_name": {
      "required": true
    },
    "body.new_sub_customer.use_pri_mobile_phone": {
      "enum": [
        "Y",
        "N"
      ]
    },
    "body.new_sub_customer.password": {
      "required": true
    },
    "body.financial_custody": {
      "enum": [
        0,
        1
      ]
    }
  },
  "ShowMultiAccountTransferAmount": {
    "query.balance_type": {
      "maxLength": 64,
      "enum": [
        "BALANCE_TYPE_DEBIT",
        "BALANCE_TYPE_CREDIT"
      ],
      "required": true
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 2147483647
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    }
  },
  "UpdateSubEnterpriseAmount": {
    "body.customer_id": {
      "required": true
    },
    "body.amount": {
      "pattern": "^[0-9]+(\\.[0-9]{1,2})?$",
      "scale": 2,
      "required": true
    },
    "body.balance_type": {
      "enum": [
        "BALANCE_TYPE_DEBIT",
        "BALANCE_TYPE_CREDIT"
      ]
    }
  },
  "ClaimEnterpriseMultiAccountCoupon": {
    "body.customer_id": {
      "required": true
    },
    "body.coupon_id": {
      "required": true
    },
    "body.amount": {
      "pattern": "^[0-9]+(\\.[0-9]{1,2})?$",
      "scale": 2,
      "required": true
    }
  },
  "ListMultiAccountTransferCoupons": {
    "query.offset": {
      "minimum": 0,
      "maximum": 2147483647
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    }
  },
  "ListCustomerOrders": {
    "query.order_id": {
      "maxLength": 64
    },
    "query.customer_id": {
      "maxLength": 64
    },
    "query.create_time_begin": {
      "maxLength": 20
    },
    "query.create_time_end": {
      "maxLength": 20
    },
    "query.service_type_code": {
      "maxLength": 64
    },
    "query.status": {
      "enum": [
        1,
        3,
        4,
        5,
        6,
        9
      ]
    },
    "query.order_type": {
      "maxLength": 64,
      "enum": [
        "1",
        "2",
        "3",
        "4",
        "10",
        "11",
        "13",
        "14",
        "15"
      ]
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "query.offset": {
      "minimum": 0
    },
    "query.order_by": {
      "enum": [
        "createTime",
        "-createTime"
      ]
    },
    "query.method": {
      "enum": [
        "oneself",
        "sub_customer"
      ]
    }
  },
  "CancelCustomerOrder": {
    "body.order_id": {
      "required": true
    }
  },
  "ShowCustomerOrderDetails": {
    "path.order_id": {
      "maxLength": 64,
      "required": true
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "query.offset": {
      "minimum": 0
    },
    "query.indirect_partner_id": {
      "maxLength": 64
    },
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_CN",
        "en_US"
      ]
    }
  },
  "ListOrderCouponsByOrderId": {
    "query.order_id": {
      "maxLength": 64,
      "required": true
    }
  },
  "ListOrderDiscounts": {
    "query.order_id": {
      "required": true
    }
  },
  "ShowRefundOrderDetails": {
    "query.order_id": {
      "required": true
    },
    "query.customer_id": {
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "maxLength": 64
    }
  },
  "AutoRenewalResources": {
    "path.resource_id": {
      "required": true
    },
    "body.auto_renew_times": {
      "minimum": 0,
      "maximum": 99
    },
    "body.period_type": {
      "enum": [
        "MONTH",
        "YEAR"
      ]
    }
  },
  "CancelAutoRenewalResources": {
    "path.resource_id": {
      "required": true
    }
  },
  "RenewalResources": {
    "body.resource_ids": {
      "maxItems": 10,
      "required": true
    },
    "body.period_type": {
      "enum": [
        2,
        3
      ],
      "required": true
    },
    "body.period_num": {
      "minimum": 1,
      "maximum": 11,
      "required": true
    },
    "body.is_auto_pay": {
      "enum": [
        0,
        1
      ]
    }
  },
  "SetResourcesRenewConfig": {
    "body.config_name": {
      "enum": [
        "DEDUCTION_DATE",
        "EXPIRE_DATE"
      ],
      "required": true
    },
    "body.config_value": {
      "required": true
    }
  },
  "UpdatePeriodToOnDemand": {
    "body.operation": {
      "enum": [
        "SET_UP",
        "CANCEL"
      ],
      "required": true
    },
    "body.resource_ids": {
      "maxItems": 100,
      "required": true
    }
  },
  "UpdatePeriodToOnDemandInstantly": {
    "body.resource_ids": {
      "minItems": 1,
      "maxItems": 10,
      "required": true,
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CancelResourcesSubscription": {
    "body.resource_ids": {
      "maxItems": 10,
      "required": true
    },
    "body.unsubscribe_type": {
      "enum": [
        1,
        2
      ],
      "required": true
    },
    "body.unsubscribe_reason_type": {
      "enum": [
        1,
        2,
        3,
        4,
        5
      ]
    }
  },
  "ListPayPerUseCustomerResources": {
    "body.resource_ids": {
      "maxItems": 50
    },
    "body.order_id": {
      "maxLength": 64
    },
    "body.only_main_resource": {
      "enum": [
        0,
        1
      ]
    },
    "body.status_list": {
      "maxItems": 10,
      "enum": [
        2,
        3,
        4,
        5
      ]
    },
    "body.offset": {
      "minimum": 0
    },
    "body.limit": {
      "minimum": 1
    },
    "body.customer_id": {
      "maxLength": 64
    }
  },
  "UpdateCouponQuotas": {
    "body.quota_id": {
      "maxLength": 64,
      "required": true
    },
    "body.indirect_partner_ids": {
      "maxItems": 100,
      "required": true
    },
    "body.quota_amount": {
      "exclusiveMinimum": 0,
      "scale": 2,
      "required": true
    }
  },
  "ReclaimCouponQuotas": {
    "body.quota_ids": {
      "maxItems": 10,
      "required": true
    },
    "body.remark": {
      "maxLength": 256
    }
  },
  "ListQuotaCoupons": {
    "body.quota_ids": {
      "maxItems": 50
    },
    "body.quota_status_list": {
      "maxItems": 5,
      "enum": [
        0,
        3,
        4,
        5
      ]
    },
    "body.quota_type": {
      "enum": [
        0,
        1
      ]
    },
    "body.create_time_begin": {
      "maxLength": 20
    },
    "body.create_time_end": {
      "maxLength": 20
    },
    "body.effective_time_begin": {
      "maxLength": 20
    },
    "body.effective_time_end": {
      "maxLength": 20
    },
    "body.expire_time_begin": {
      "maxLength": 20
    },
    "body.expire_time_end": {
      "maxLength": 20
    },
    "body.offset": {
      "minimum": 0
    },
    "body.limit": {
      "minimum": 1
    }
  },
  "ListCouponQuotasRecords": {
    "query.indirect_partner_id": {
      "maxLength": 64
    },
    "query.quota_id": {
      "maxLength": 64
    },
    "query.operation_time_begin": {
      "maxLength": 20
    },
    "query.operation_time_end": {
      "maxLength": 20
    },
    "query.parent_quota_id": {
      "maxLength": 64
    },
    "query.operation_type": {
      "maxLength": 8,
      "enum": [
        "10",
        "11"
      ]
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    }
  },
  "ListIndirectPartners": {
    "body.account_name": {
      "maxLength": 64
    },
    "body.offset": {
      "minimum": 0
    },
    "body.limit": {
      "minimum": 1
    }
  },
  "ListIssuedCouponQuotas": {
    "query.quota_id": {
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "maxLength": 64
    },
    "query.parent_quota_id": {
      "maxLength": 64
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    }
  },
  "CreateSubCustomer": {
    "body.domain_name": {
      "minLength": 5,
      "maxLength": 32,
      "pattern": "^([a-zA-Z_-]([a-zA-Z0-9_-])*)$"
    },
    "body.mobile_phone": {
      "maxLength": 32
    },
    "body.verification_code": {
      "minLength": 6,
      "maxLength": 6
    },
    "body.xaccount_id": {
      "maxLength": 128,
      "required": true
    },
    "body.xaccount_type": {
      "maxLength": 64,
      "required": true
    },
    "body.password": {
      "minLength": 8,
      "maxLength": 32
    },
    "body.is_close_market_ms": {
      "maxLength": 10,
      "enum": [
        "true",
        "false"
      ]
    },
    "body.cooperation_type": {
      "enum": [
        "1"
      ]
    },
    "body.indirect_partner_id": {
      "maxLength": 64
    }
  },
  "ListSubCustomerNewTag": {
    "body.customer_ids": {
      "maxItems": 200
    },
    "body.offset": {
      "minimum": 0
    },
    "body.limit": {
      "minimum": 1,
      "maximum": 200
    },
    "body.indirect_partner_id": {
      "maxLength": 64
    }
  },
  "ListCustomerOnDemandResources": {
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_CN",
        "en_US"
      ]
    },
    "body.customer_id": {
      "maxLength": 64,
      "required": true
    },
    "body.region_code": {
      "maxLength": 64
    },
    "body.service_type_code": {
      "maxLength": 64
    },
    "body.resource_ids": {
      "maxItems": 50
    },
    "body.effective_time_begin": {
      "maxLength": 20
    },
    "body.effective_time_end": {
      "maxLength": 20
    },
    "body.offset": {
      "minimum": 0
    },
    "body.limit": {
      "minimum": 1
    },
    "body.status": {
      "enum": [
        1,
        2,
        3,
        4,
        5,
        6
      ]
    }
  },
  "ListSubCustomers": {
    "body.account_name": {
      "maxLength": 64
    },
    "body.customer": {
      "maxLength": 64
    },
    "body.offset": {
      "minimum": 0,
      "maximum": 40000000
    },
    "body.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "body.label": {
      "maxLength": 64
    },
    "body.association_type": {
      "maxLength": 2,
      "enum": [
        "1",
        "2"
      ]
    },
    "body.associated_on_begin": {
      "maxLength": 20
    },
    "body.associated_on_end": {
      "maxLength": 20
    }
  },
  "CheckUserIdentity": {
    "body.search_type": {
      "enum": [
        "email",
        "mobile",
        "name"
      ],
      "required": true
    },
    "body.search_value": {
      "maxLength": 64,
      "required": true
    }
  },
  "ListFreeResourceUsages": {
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_CN",
        "en_US"
      ]
    },
    "body.free_resource_ids": {
      "maxItems": 100,
      "required": true,
      "maxLength": 64
    }
  },
  "ListIncentiveDiscountPolicies": {
    "query.time": {
      "maxLength": 20,
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.service_type_code": {
      "maxLength": 64
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    }
  },
  "ListResourceSpecs": {
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_cn",
        "en_us"
      ]
    },
    "body.cloud_service_type": {
      "required": true
    },
    "body.resource_type": {
      "required": true
    },
    "body.region_code": {
      "required": true
    },
    "body.charge_mode": {
      "enum": [
        "1",
        "3"
      ],
      "required": true
    },
    "body.filters": {
      "maxItems": 1
    },
    "body.filters.key": {
      "enum": [
        "RESOURCE_SPEC"
      ],
      "required": true
    },
    "body.filters.value": {
      "required": true
    },
    "body.limit": {
      "minimum": 1,
      "maximum": 100
    }
  },
  "ListResourceTypes": {
    "query.limit": {
      "minimum": 1
    },
    "query.offset": {
      "minimum": 0
    },
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_CN",
        "en_US"
      ]
    }
  },
  "ListServiceResources": {
    "query.service_type_code": {
      "required": true
    },
    "query.limit": {
      "minimum": 1
    },
    "query.offset": {
      "minimum": 0
    },
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_CN",
        "en_US"
      ]
    }
  },
  "ListServiceTypes": {
    "query.limit": {
      "minimum": 1
    },
    "query.offset": {
      "minimum": 0
    },
    "query.service_type_name": {
      "minLength": 1,
      "maxLength": 128
    },
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_CN",
        "en_US"
      ]
    }
  },
  "ListUsageTypes": {
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    },
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_CN",
        "en_US"
      ]
    }
  },
  "ListCustomerCouponChangeRecords": {
    "query.balance_type": {
      "enum": [
        "BALANCE_TYPE_COUPON"
      ],
      "required": true
    },
    "query.revenue_expense_type": {
      "enum": [
        "REVENUE",
        "EXPENSE"
      ]
    },
    "query.trade_type": {
      "enum": [
        "ADJUST",
        "DEDEUCT",
        "REFUND",
        "RFROZEN",
        "EXPIRED",
        "COUPONADJUST",
        "COUPONCANCEL"
      ]
    },
    "query.trade_id": {
      "maxLength": 128
    },
    "query.trade_time_begin": {
      "maxLength": 10
    },
    "query.trade_time_end": {
      "maxLength": 10
    },
    "query.coupon_id": {
      "maxLength": 64
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 2147483647
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    }
  },
  "ListSubCustomerCoupons": {
    "query.coupon_id": {
      "maxLength": 64
    },
    "query.order_id": {
      "maxLength": 64
    },
    "query.promotion_plan_id": {
      "maxLength": 64
    },
    "query.coupon_type": {
      "enum": [
        1,
        2,
        3,
        4
      ]
    },
    "query.status": {
      "enum": [
        1,
        2,
        3,
        4,
        5
      ]
    },
    "query.active_start_time": {
      "maxLength": 64
    },
    "query.active_end_time": {
      "maxLength": 64
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "query.source_id": {
      "maxLength": 255
    }
  },
  "ListIssuedPartnerCoupons": {
    "query.coupon_id": {
      "maxLength": 64
    },
    "query.customer_id": {
      "maxLength": 64
    },
    "query.order_id": {
      "maxLength": 64
    },
    "query.coupon_type": {
      "enum": [
        1,
        4
      ]
    },
    "query.status": {
      "enum": [
        1,
        2,
        3,
        4,
        5
      ]
    },
    "query.create_time_begin": {
      "maxLength": 20
    },
    "query.create_time_end": {
      "maxLength": 20
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    }
  },
  "CreatePartnerCoupons": {
    "body.quota_id": {
      "maxLength": 64,
      "required": true
    },
    "body.customer_ids": {
      "maxItems": 100,
      "required": true
    },
    "body.face_value": {
      "exclusiveMinimum": 0,
      "scale": 2,
      "required": true
    },
    "body.valid_time": {
      "maxLength": 20
    },
    "body.expire_time": {
      "maxLength": 20
    },
    "body.cloud_service_types": {
      "maxItems": 10
    },
    "body.product_ids": {
      "maxItems": 10
    }
  },
  "ReclaimPartnerCoupons": {
    "body.coupon_id": {
      "maxLength": 64,
      "required": true
    },
    "body.indirect_partner_id": {
      "maxLength": 100
    }
  },
  "ListPartnerCouponsRecord": {
    "query.operation_types": {
      "maxItems": 8,
      "enum": [
        "1",
        "2",
        "3",
        "4",
        "5",
        "6",
        "7",
        "8",
        "9"
      ]
    },
    "query.quota_id": {
      "maxLength": 64
    },
    "query.quota_type": {
      "enum": [
        0,
        1
      ]
    },
    "query.coupon_ids": {
      "maxItems": 100
    },
    "query.customer_id": {
      "maxLength": 64
    },
    "query.operation_time_begin": {
      "maxLength": 20
    },
    "query.operation_time_end": {
      "maxLength": 20
    },
    "query.result": {
      "enum": [
        "0",
        "-1"
      ]
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    }
  },
  "ListStoredValueCards": {
    "query.status": {
      "enum": [
        1,
        2
      ],
      "required": true
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    }
  },
  "ListCities": {
    "query.province_code": {
      "required": true
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 1000
    },
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_cn",
        "en_us"
      ]
    }
  },
  "ListCounties": {
    "query.city_code": {
      "required": true
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 1000
    },
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_cn",
        "en_us"
      ]
    }
  },
  "ListProvinces": {
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 1000
    },
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_cn",
        "en_us"
      ]
    }
  },
  "ListPartnerAdjustRecords": {
    "query.customer_id": {
      "maxLength": 64
    },
    "query.operation_type": {
      "maxLength": 64,
      "enum": [
        "SOURCE_OPERATION_BEADJUST",
        "SOURCE_OPERATION_BERETRIEVE",
        "SOURCE_OPERATION_BEUNBIND"
      ]
    },
    "query.operation_time_begin": {
      "maxLength": 20
    },
    "query.operation_time_end": {
      "maxLength": 20
    },
    "query.trans_id": {
      "maxLength": 128
    },
    "query.offset": {
      "minimum": 0
    },
    "query.limit": {
      "minimum": 1
    }
  },
  "PayOrders": {
    "body.order_id": {
      "maxLength": 64,
      "required": true
    },
    "body.use_coupon": {
      "enum": [
        "YES",
        "NO"
      ],
      "required": true
    },
    "body.use_discount": {
      "enum": [
        "YES",
        "NO"
      ],
      "required": true
    },
    "body.coupon_infos": {
      "maxItems": 3
    },
    "body.coupon_infos.id": {
      "maxLength": 64,
      "required": true
    },
    "body.coupon_infos.type": {
      "enum": [
        300,
        301,
        302,
        303
      ],
      "required": true
    },
    "body.discount_infos": {
      "maxItems": 1
    },
    "body.discount_infos.id": {
      "required": true
    },
    "body.discount_infos.type": {
      "enum": [
        0,
        2,
        3
      ],
      "required": true
    }
  },
  "ListFreeResourceInfos": {
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_CN",
        "en_US"
      ]
    },
    "body.status": {
      "enum": [
        0,
        1,
        2,
        3,
        4
      ]
    },
    "body.offset": {
      "minimum": 0
    },
    "body.limit": {
      "minimum": 1
    }
  },
  "ListCosts": {
    "header.X-Language": {
      "maxLength": 10,
      "enum": [
        "zh_cn",
        "en_us"
      ]
    },
    "body.time_condition": {
      "required": true
    },
    "body.time_condition.time_measure_id": {
      "enum": [
        1,
        2
      ],
      "required": true
    },
    "body.time_condition.begin_time": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$",
      "required": true
    },
    "body.time_condition.end_time": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$",
      "required": true
    },
    "body.groupby": {
      "required": true
    },
    "body.groupby.type": {
      "enum": [
        "tag",
        "cost_unit",
        "dimension"
      ],
      "required": true
    },
    "body.groupby.key": {
      "required": true
    },
    "body.cost_type": {
      "enum": [
        "ORIGINAL_COST",
        "AMORTIZED_COST"
      ],
      "required": true
    },
    "body.amount_type": {
      "enum": [
        "PAYMENT_AMOUNT",
        "NET_AMOUNT"
      ],
      "required": true
    },
    "body.offset": {
      "minimum": 0
    },
    "body.limit": {
      "minimum": 1
    },
    "body.filters.operator": {
      "enum": [
        0,
        1
      ],
      "required": true
    },
    "body.filters.filter_factor": {
      "required": true
    },
    "body.filters.filter_factor.key": {
      "enum": [
        "CLOUD_SERVICE_TYPE",
        "RESOURCE_TYPE",
        "ASSOCIATED_ACCOUNT",
        "REGION_CODE",
        "AZ_CODE",
        "ENTERPRISE_PROJECT_ID",
        "RES_SPEC_CODE",
        "CHARGING_MODE",
        "USAGE_TYPE",
        "BILL_TYPE",
        "BE_ID",
        "PAYER_ACCOUNT_ID",
        "RESOURCE_ID",
        "RESOURCE_TAG",
        "COST_UNIT"
      ],
      "required": true
    },
    "body.filters.filter_factor.value": {
      "required": true
    }
  },
  "ListMembers": {
    "query.ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.name": {
      "maxLength": 64
    },
    "query.account_name": {
      "maxLength": 64
    },
    "query.role": {
      "maxItems": 20,
      "maxLength": 64
    },
    "query.status": {
      "enum": [
        "ACTIVE",
        "DISABLED"
      ]
    },
    "query.director_id": {
      "maxLength": 64
    },
    "query.sort": {
      "enum": [
        "created_at:desc",
        "created_at:asc",
        "name:asc",
        "name:desc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateMember": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.account_name": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "body.name": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "body.mobile": {
      "minLength": 5,
      "maxLength": 20,
      "required": true
    },
    "body.email": {
      "minLength": 3,
      "maxLength": 128,
      "required": true
    },
    "body.role_codes": {
      "required": true,
      "minLength": 1,
      "maxLength": 64
    },
    "body.director_id": {
      "maxLength": 64
    }
  },
  "ShowMember": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "UpdateMember": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.name": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.mobile": {
      "minLength": 5,
      "maxLength": 20
    },
    "body.email": {
      "minLength": 3,
      "maxLength": 128
    },
    "body.status": {
      "enum": [
        "ACTIVE",
        "DISABLED"
      ]
    }
  },
  "UpdateMemberRoles": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.role_codes": {
      "required": true,
      "minLength": 1,
      "maxLength": 64
    }
  },
  "UpdateMemberDirector": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.director_id": {
      "maxLength": 64,
      "required": true
    }
  },
  "ResetMemberPassword": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ShowMemberEffectiveScope": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListRoles": {
    "query.kind": {
      "enum": [
        "PRESET",
        "CUSTOM"
      ]
    },
    "query.sort": {
      "enum": [
        "code:asc",
        "code:desc",
        "name:asc",
        "name:desc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateRole": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.code": {
      "pattern": "^[A-Z][A-Z0-9_]{0,63}$",
      "required": true
    },
    "body.name": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "body.permission_codes": {
      "maxItems": 500,
      "required": true,
      "minLength": 1,
      "maxLength": 64
    }
  },
  "UpdateRole": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.name": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.permission_codes": {
      "maxItems": 500,
      "minLength": 1,
      "maxLength": 64
    }
  },
  "DeleteRole": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListPermissions": {
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListAssignments": {
    "query.subject_type": {
      "enum": [
        "CUSTOMER",
        "INDIRECT_PARTNER"
      ]
    },
    "query.subject_ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.sort": {
      "enum": [
        "from:desc",
        "from:asc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "BatchAssignCustomers": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.subject_type": {
      "enum": [
        "CUSTOMER",
        "INDIRECT_PARTNER"
      ],
      "required": true
    },
    "body.ids": {
      "minItems": 1,
      "maxItems": 100,
      "required": true,
      "minLength": 1,
      "maxLength": 64
    },
    "body.account_manager_id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    }
  },
  "BatchReclaimAssignments": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.subject_type": {
      "enum": [
        "CUSTOMER",
        "INDIRECT_PARTNER"
      ],
      "required": true
    },
    "body.ids": {
      "minItems": 1,
      "maxItems": 100,
      "required": true,
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListAccountManagers": {
    "query.ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.name": {
      "maxLength": 64
    },
    "query.director_id": {
      "maxLength": 64
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.sort": {
      "enum": [
        "name:asc",
        "name:desc",
        "customer_count:desc",
        "customer_count:asc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListAuditEvents": {
    "query.actor_ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.action": {
      "enum": [
        "REVEAL",
        "EXPORT",
        "WRITE"
      ]
    },
    "query.entity": {
      "maxLength": 64
    },
    "query.entity_ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.sort": {
      "enum": [
        "at:desc",
        "at:asc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateAuditEvents": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.events": {
      "minItems": 1,
      "maxItems": 100,
      "required": true
    },
    "body.events.action": {
      "enum": [
        "REVEAL",
        "EXPORT",
        "WRITE"
      ],
      "required": true
    },
    "body.events.entity": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "body.events.ids": {
      "minItems": 1,
      "maxItems": 1000,
      "required": true,
      "minLength": 1,
      "maxLength": 64
    },
    "body.events.fields": {
      "maxItems": 100,
      "required": true,
      "minLength": 1,
      "maxLength": 64
    },
    "body.events.reason": {
      "maxLength": 500
    },
    "body.events.ip": {
      "maxLength": 64
    }
  },
  "ListOpportunities": {
    "query.ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.name": {
      "maxLength": 128
    },
    "query.customer_name": {
      "maxLength": 256
    },
    "query.account_name": {
      "maxLength": 64
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.director_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.stage": {
      "maxItems": 7,
      "enum": [
        "IDENTIFIED",
        "QUALIFIED",
        "SOLUTION",
        "TESTING",
        "NEGOTIATION",
        "WON",
        "LOST"
      ]
    },
    "query.status": {
      "enum": [
        "OPEN",
        "WON",
        "LOST"
      ]
    },
    "query.ownership": {
      "enum": [
        "OWN",
        "INDIRECT"
      ]
    },
    "query.customer_indirect_partner_ids": {
      "maxItems": 100,
      "minLength": 1,
      "maxLength": 64
    },
    "query.customer_ids": {
      "maxItems": 100,
      "minLength": 1,
      "maxLength": 64
    },
    "query.amount_from": {
      "pattern": "^[0-9]{1,15}(\\.[0-9]{1,2})?$"
    },
    "query.amount_to": {
      "pattern": "^[0-9]{1,15}(\\.[0-9]{1,2})?$"
    },
    "query.sort": {
      "enum": [
        "updated_at:desc",
        "updated_at:asc",
        "estimated_amount:desc",
        "estimated_amount:asc",
        "expected_close_date:desc",
        "expected_close_date:asc",
        "win_probability:desc",
        "win_probability:asc",
        "name:asc",
        "name:desc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateOpportunity": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.customer_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.report_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.customer_indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.account_manager_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.task_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.basic": {
      "required": true
    },
    "body.basic.name": {
      "minLength": 2,
      "maxLength": 128,
      "pattern": "\\S",
      "required": true
    },
    "body.basic.industry": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "body.basic.business_system": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "body.basic.type": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "body.basic.stage": {
      "enum": [
        "IDENTIFIED",
        "QUALIFIED",
        "SOLUTION",
        "TESTING",
        "NEGOTIATION"
      ],
      "required": true
    },
    "body.basic.win_probability": {
      "minimum": 0,
      "maximum": 100,
      "required": true
    },
    "body.basic.is_test_project": {
      "required": true
    },
    "body.basic.is_bidding_project": {
      "required": true
    },
    "body.details": {
      "required": true
    },
    "body.details.cloud_status": {
      "maxLength": 500
    },
    "body.details.operation": {
      "maxLength": 1000
    },
    "body.revenue": {
      "required": true
    },
    "body.revenue.estimated_amount": {
      "required": true
    },
    "body.revenue.estimated_amount.amount": {
      "pattern": "^[0-9]{1,15}(\\.[0-9]{1,2})?$",
      "required": true
    },
    "body.revenue.estimated_amount.currency": {
      "enum": [
        "CNY"
      ],
      "required": true
    },
    "body.revenue.expected_close_date": {
      "required": true
    },
    "body.revenue.charge_mode": {
      "enum": [
        "PAY_PER_USE",
        "YEARLY_MONTHLY",
        "MIXED"
      ],
      "required": true
    },
    "body.revenue.products": {
      "minItems": 1,
      "maxItems": 20,
      "required": true,
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ShowOpportunity": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "UpdateOpportunity": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.basic.name": {
      "minLength": 2,
      "maxLength": 128,
      "pattern": "\\S"
    },
    "body.basic.industry": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.basic.business_system": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.basic.type": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.details.cloud_status": {
      "maxLength": 500
    },
    "body.details.operation": {
      "maxLength": 1000
    },
    "body.revenue.estimated_amount.amount": {
      "pattern": "^[0-9]{1,15}(\\.[0-9]{1,2})?$",
      "required": true
    },
    "body.revenue.estimated_amount.currency": {
      "enum": [
        "CNY"
      ],
      "required": true
    },
    "body.revenue.charge_mode": {
      "enum": [
        "PAY_PER_USE",
        "YEARLY_MONTHLY",
        "MIXED"
      ]
    },
    "body.revenue.products": {
      "minItems": 1,
      "maxItems": 20,
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListOpportunityProgress": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "AddOpportunityProgress": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.stage": {
      "enum": [
        "IDENTIFIED",
        "QUALIFIED",
        "SOLUTION",
        "TESTING",
        "NEGOTIATION",
        "WON",
        "LOST"
      ],
      "required": true
    },
    "body.win_probability": {
      "minimum": 0,
      "maximum": 100
    },
    "body.technical_exchange": {
      "maxLength": 1000
    },
    "body.test_details": {
      "maxLength": 1000
    },
    "body.text": {
      "minLength": 1,
      "maxLength": 2000,
      "pattern": "\\S",
      "required": true
    }
  },
  "BatchTransferOpportunities": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.ids": {
      "minItems": 1,
      "maxItems": 100,
      "required": true,
      "minLength": 1,
      "maxLength": 64
    },
    "body.account_manager_id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    }
  },
  "ListOpportunityStats": {
    "query.group_by": {
      "minItems": 1,
      "maxItems": 3,
      "required": true,
      "enum": [
        "stage",
        "account_manager",
        "month"
      ]
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.director_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.ownership": {
      "enum": [
        "OWN",
        "INDIRECT"
      ]
    },
    "query.customer_indirect_partner_ids": {
      "maxItems": 100,
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListOpportunityReference": {
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListSharedOpportunities": {
    "query.ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.direction": {
      "enum": [
        "PO",
        "HO"
      ]
    },
    "query.status": {
      "maxItems": 20,
      "enum": [
        "DRAFT",
        "UNDER_REVIEW",
        "REVIEW_REJECTED",
        "UNDER_VERIFICATION",
        "VERIFIED",
        "VERIFICATION_REJECTED",
        "PENDING_ACCEPTANCE",
        "ACCEPTED",
        "REJECTED",
        "AUTO_REJECTED",
        "IN_PROGRESS",
        "WON",
        "DELIVERED",
        "LOST",
        "CLOSED"
      ]
    },
    "query.name": {
      "maxLength": 128
    },
    "query.customer_name": {
      "maxLength": 256
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.specialist_ids": {
      "maxLength": 64
    },
    "query.sort": {
      "enum": [
        "updated_at:desc",
        "updated_at:asc",
        "due_at:asc",
        "due_at:desc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateSharedOpportunity": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.name": {
      "minLength": 2,
      "maxLength": 128,
      "required": true
    },
    "body.description": {
      "maxLength": 2000
    },
    "body.customer": {
      "required": true
    },
    "body.customer.company_name": {
      "minLength": 1,
      "maxLength": 256,
      "required": true
    },
    "body.customer.industry": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.customer.region": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.customer.account_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.contacts": {
      "maxItems": 10
    },
    "body.contacts.name": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "body.contacts.mobile": {
      "minLength": 5,
      "maxLength": 32,
      "pattern": "^[+0-9 -]+$"
    },
    "body.contacts.email": {
      "minLength": 3,
      "maxLength": 128,
      "pattern": "^[^@]+@[^@]+$"
    },
    "body.contacts.position": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.presales_activities": {
      "maxItems": 20,
      "minLength": 1,
      "maxLength": 200
    },
    "body.offerings": {
      "maxItems": 20
    },
    "body.offerings.kind": {
      "enum": [
        "KOOGALLERY",
        "BASELINE_SOLUTION"
      ],
      "required": true
    },
    "body.offerings.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "body.offerings.name": {
      "minLength": 1,
      "maxLength": 128,
      "required": true
    },
    "body.services": {
      "maxItems": 50,
      "minLength": 1,
      "maxLength": 64
    },
    "body.expected_revenue.amount": {
      "pattern": "^-?[0-9]{1,15}\\.[0-9]{2}$",
      "required": true
    },
    "body.expected_revenue.currency": {
      "pattern": "^[A-Z]{3}$",
      "required": true
    },
    "body.specialist_ids": {
      "maxItems": 10,
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ShowSharedOpportunity": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.specialist_ids": {
      "maxLength": 64
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "UpdateSharedOpportunity": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.name": {
      "minLength": 2,
      "maxLength": 128
    },
    "body.description": {
      "maxLength": 2000
    },
    "body.customer.company_name": {
      "minLength": 1,
      "maxLength": 256,
      "required": true
    },
    "body.customer.industry": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.customer.region": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.customer.account_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.contacts": {
      "maxItems": 10
    },
    "body.contacts.name": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "body.contacts.mobile": {
      "minLength": 5,
      "maxLength": 32,
      "pattern": "^[+0-9 -]+$"
    },
    "body.contacts.email": {
      "minLength": 3,
      "maxLength": 128,
      "pattern": "^[^@]+@[^@]+$"
    },
    "body.contacts.position": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.presales_activities": {
      "maxItems": 20,
      "minLength": 1,
      "maxLength": 200
    },
    "body.offerings": {
      "maxItems": 20
    },
    "body.offerings.kind": {
      "enum": [
        "KOOGALLERY",
        "BASELINE_SOLUTION"
      ],
      "required": true
    },
    "body.offerings.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "body.offerings.name": {
      "minLength": 1,
      "maxLength": 128,
      "required": true
    },
    "body.services": {
      "maxItems": 50,
      "minLength": 1,
      "maxLength": 64
    },
    "body.expected_revenue.amount": {
      "pattern": "^-?[0-9]{1,15}\\.[0-9]{2}$",
      "required": true
    },
    "body.expected_revenue.currency": {
      "pattern": "^[A-Z]{3}$",
      "required": true
    },
    "body.specialist_ids": {
      "maxItems": 10,
      "minLength": 1,
      "maxLength": 64
    }
  },
  "DeleteSharedOpportunity": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "SubmitSharedOpportunity": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.customer_consent": {
      "required": true
    }
  },
  "AcceptSharedOpportunity": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.specialist_ids": {
      "maxItems": 10,
      "minLength": 1,
      "maxLength": 64
    }
  },
  "RejectSharedOpportunity": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.reason": {
      "minLength": 1,
      "maxLength": 500,
      "required": true
    }
  },
  "ListSharedOpportunityProgress": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "AddSharedOpportunityProgress": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.text": {
      "minLength": 1,
      "maxLength": 2000,
      "required": true
    }
  },
  "CloseSharedOpportunity": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.result": {
      "enum": [
        "WON",
        "DELIVERED",
        "LOST",
        "CLOSED"
      ],
      "required": true
    },
    "body.reason": {
      "minLength": 1,
      "maxLength": 500
    }
  },
  "ListProgramMemberships": {
    "query.program": {
      "maxLength": 64
    },
    "query.status": {
      "enum": [
        "APPLIED",
        "JOINED",
        "EXPIRED"
      ]
    },
    "query.sort": {
      "enum": [
        "program:asc",
        "program:desc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListIncentiveDetails": {
    "query.ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.year": {
      "minimum": 2000,
      "maximum": 2100
    },
    "query.period": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"
    },
    "query.program_name": {
      "maxLength": 128
    },
    "query.order_no": {
      "maxLength": 64
    },
    "query.customer_name": {
      "maxLength": 128
    },
    "query.account_name": {
      "maxLength": 64
    },
    "query.account_manager_name": {
      "maxLength": 64
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.product_type": {
      "maxLength": 64
    },
    "query.association_type": {
      "enum": [
        "1",
        "2"
      ]
    },
    "query.charge_mode": {
      "enum": [
        "1",
        "3",
        "10",
        "11"
      ]
    },
    "query.status": {
      "enum": [
        "ESTIMATED",
        "PENDING_CONFIRMATION",
        "ISSUING",
        "ISSUED"
      ]
    },
    "query.bill_id": {
      "maxLength": 64
    },
    "query.data_id": {
      "maxLength": 64
    },
    "query.indirect_partner_name": {
      "maxLength": 128
    },
    "query.feedback_state": {
      "enum": [
        "NONE",
        "SUBMITTED",
        "ANSWERED"
      ]
    },
    "query.sort": {
      "enum": [
        "period:desc",
        "period:asc",
        "amount:desc",
        "amount:asc",
        "order_no:asc",
        "order_no:desc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateIncentiveFeedback": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.text": {
      "minLength": 1,
      "maxLength": 1000,
      "required": true
    }
  },
  "ListIncentiveBills": {
    "query.period": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"
    },
    "query.program_name": {
      "maxLength": 128
    },
    "query.status": {
      "enum": [
        "ESTIMATED",
        "PENDING_CONFIRMATION",
        "ISSUING",
        "ISSUED"
      ]
    },
    "query.sort": {
      "enum": [
        "period:desc",
        "period:asc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ShowIncentiveBill": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ConfirmIncentiveBill": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListIncentiveEligibility": {
    "query.period": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"
    },
    "query.association_type": {
      "enum": [
        "1",
        "2"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListIncentivePrograms": {
    "query.year": {
      "minimum": 2000,
      "maximum": 2100
    },
    "query.kind": {
      "enum": [
        "REVENUE",
        "OPPORTUNITY",
        "KOOGALLERY",
        "OTHER"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListIncentivePolicies": {
    "query.product_type": {
      "maxLength": 64
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListIncentiveIndicators": {
    "query.period": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListIncentiveStats": {
    "query.group_by": {
      "minItems": 1,
      "maxItems": 2,
      "enum": [
        "month",
        "account_manager"
      ]
    },
    "query.year": {
      "minimum": 2000,
      "maximum": 2100
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListPayoutApplications": {
    "query.state": {
      "enum": [
        "PENDING_SUBMISSION",
        "PROCESSING",
        "PENDING_INVOICE",
        "INVOICE_REVIEW",
        "PAYOUT_REVIEW",
        "PAYING",
        "COMPLETED",
        "REJECTED",
        "WITHDRAWN"
      ]
    },
    "query.method": {
      "enum": [
        "BANK_TRANSFER",
        "TOP_UP",
        "TOP_UP_OWED_INVOICE",
        "COUPON"
      ]
    },
    "query.period": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"
    },
    "query.sort": {
      "enum": [
        "submitted_at:desc",
        "submitted_at:asc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreatePayoutApplication": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.scope": {
      "enum": [
        "ALL",
        "IDS"
      ],
      "required": true
    },
    "body.ids": {
      "minItems": 1,
      "maxItems": 100,
      "minLength": 1,
      "maxLength": 64
    },
    "body.method": {
      "enum": [
        "BANK_TRANSFER",
        "TOP_UP",
        "TOP_UP_OWED_INVOICE",
        "COUPON"
      ],
      "required": true
    },
    "body.currency": {
      "pattern": "^[A-Z]{3}$"
    }
  },
  "ShowPayoutApplication": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ShowPayoutInvoicingList": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "AddPayoutInvoices": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.invoices": {
      "minItems": 1,
      "maxItems": 50,
      "required": true
    },
    "body.invoices.kind": {
      "enum": [
        "DIGITAL",
        "ELECTRONIC",
        "PAPER"
      ],
      "required": true
    },
    "body.invoices.code": {
      "pattern": "^[0-9]{10,12}$"
    },
    "body.invoices.number": {
      "pattern": "^[0-9]{8,20}$",
      "required": true
    },
    "body.invoices.amount": {
      "pattern": "^[0-9]{1,15}([.][0-9]{1,2})?$",
      "required": true
    },
    "body.invoices.issued_on": {
      "required": true
    }
  },
  "WithdrawPayoutApplication": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ShowAutoPayout": {
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "UpdateAutoPayout": {
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.enabled": {
      "required": true
    },
    "body.method": {
      "enum": [
        "BANK_TRANSFER",
        "TOP_UP",
        "TOP_UP_OWED_INVOICE",
        "COUPON"
      ]
    }
  },
  "CheckDisassociation": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateAssociationRequest": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.kind": {
      "enum": [
        "DISASSOCIATE",
        "SWITCH"
      ],
      "required": true
    },
    "body.reason": {
      "minLength": 1,
      "maxLength": 500,
      "required": true
    },
    "body.check_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.target_type": {
      "enum": [
        "REFERRAL",
        "RESELLER"
      ]
    }
  },
  "ListAssociationRequests": {
    "query.ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.customer_ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.status": {
      "maxItems": 10,
      "enum": [
        "PENDING_CUSTOMER",
        "PENDING_PARTNER",
        "AGREED",
        "REFUSED",
        "CANCELLED",
        "EXPIRED"
      ]
    },
    "query.kind": {
      "enum": [
        "DISASSOCIATE",
        "SWITCH"
      ]
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.sort": {
      "enum": [
        "created_at:desc",
        "created_at:asc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "DecideAssociationRequest": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.decision": {
      "enum": [
        "AGREE",
        "REFUSE"
      ],
      "required": true
    },
    "body.reason": {
      "minLength": 1,
      "maxLength": 500
    }
  },
  "ListCustomerAuthorizations": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateCustomerAuthorization": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "RevokeCustomerAuthorization": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "path.aid": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.reason": {
      "minLength": 1,
      "maxLength": 500,
      "required": true
    },
    "body.challenge_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.verification_code": {
      "minLength": 1,
      "maxLength": 10
    }
  },
  "ListAgreements": {
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "SignAgreement": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.code": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "body.version": {
      "minLength": 1,
      "maxLength": 16,
      "required": true
    }
  },
  "ShowEnterpriseProfile": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListCustomerReports": {
    "query.ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.status": {
      "maxItems": 10,
      "enum": [
        "NOT_REPORTED",
        "PENDING_REVIEW",
        "PREREGISTERED",
        "REFUSED",
        "ASSOCIATED",
        "EXPIRED"
      ]
    },
    "query.customer_name": {
      "maxLength": 128
    },
    "query.submitted_by": {
      "maxLength": 64
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.sort": {
      "enum": [
        "created_at:desc",
        "created_at:asc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateCustomerReport": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.customer_name": {
      "minLength": 1,
      "maxLength": 128,
      "required": true
    },
    "body.account_name": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.mobile": {
      "pattern": "^\\d{5,20}$"
    },
    "body.email": {
      "maxLength": 128,
      "pattern": "^[^@\\s]+@[^@\\s]+$"
    },
    "body.country": {
      "pattern": "^[A-Z]{2}$"
    },
    "body.industry": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "BatchCreateCustomerReports": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.reports": {
      "minItems": 1,
      "maxItems": 100,
      "required": true
    },
    "body.reports.customer_name": {
      "minLength": 1,
      "maxLength": 128,
      "required": true
    },
    "body.reports.account_name": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.reports.mobile": {
      "pattern": "^\\d{5,20}$"
    },
    "body.reports.email": {
      "maxLength": 128,
      "pattern": "^[^@\\s]+@[^@\\s]+$"
    },
    "body.reports.country": {
      "pattern": "^[A-Z]{2}$"
    },
    "body.reports.industry": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "BatchDeleteCustomerReports": {
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.ids": {
      "minItems": 1,
      "maxItems": 100,
      "required": true,
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ShowCustomerReportQuota": {
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListInvitations": {
    "query.ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.channel": {
      "enum": [
        "EMAIL",
        "LINK",
        "QR",
        "EVENT"
      ]
    },
    "query.status": {
      "maxItems": 10,
      "enum": [
        "SENT",
        "ASSOCIATED",
        "EXPIRED",
        "FAILED"
      ]
    },
    "query.association_type": {
      "enum": [
        "REFERRAL",
        "RESELLER"
      ]
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.sort": {
      "enum": [
        "sent_at:desc",
        "sent_at:asc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateInvitations": {
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.report_ids": {
      "minItems": 1,
      "maxItems": 100,
      "minLength": 1,
      "maxLength": 64
    },
    "body.channel": {
      "enum": [
        "EMAIL",
        "LINK",
        "QR",
        "EVENT"
      ],
      "required": true
    },
    "body.association_type": {
      "enum": [
        "REFERRAL",
        "RESELLER"
      ],
      "required": true
    },
    "body.event_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ShowInvitation": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ResendInvitation": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListConsumptionSummary": {
    "query.cycle": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.account_manager_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.director_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.customer_ids": {
      "maxItems": 100,
      "minLength": 1,
      "maxLength": 64
    },
    "query.association_type": {
      "enum": [
        "1",
        "2"
      ]
    },
    "query.charge_mode": {
      "enum": [
        "1",
        "3",
        "10",
        "11"
      ]
    },
    "query.service_type": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.group_by": {
      "enum": [
        "SERVICE_TYPE",
        "CHARGE_MODE",
        "REGION"
      ]
    },
    "query.sort": {
      "enum": [
        "amount_due:desc",
        "amount_due:asc",
        "customer_id:asc",
        "customer_id:desc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ShowConsumptionStats": {
    "query.cycle_from": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.cycle_to": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.account_manager_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.director_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.customer_ids": {
      "maxItems": 100,
      "minLength": 1,
      "maxLength": 64
    },
    "query.association_type": {
      "enum": [
        "1",
        "2"
      ]
    },
    "query.charge_mode": {
      "enum": [
        "1",
        "3",
        "10",
        "11"
      ]
    },
    "query.service_type": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.view": {
      "enum": [
        "PAYMENT_METHOD",
        "ASSOCIATION_TYPE"
      ]
    },
    "query.group_by": {
      "enum": [
        "SERVICE_TYPE",
        "CHARGE_MODE",
        "ASSOCIATION_TYPE",
        "ACCOUNT_MANAGER",
        "CUSTOMER"
      ]
    },
    "query.top": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListPerformance": {
    "query.cycle_from": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.cycle_to": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.account_manager_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.director_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.customer_ids": {
      "maxItems": 100,
      "minLength": 1,
      "maxLength": 64
    },
    "query.association_type": {
      "enum": [
        "1",
        "2"
      ]
    },
    "query.charge_mode": {
      "enum": [
        "1",
        "3",
        "10",
        "11"
      ]
    },
    "query.service_type": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.sort": {
      "enum": [
        "cycle:desc",
        "cycle:asc",
        "amount:desc",
        "amount:asc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ShowPerformanceStats": {
    "query.cycle_from": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.cycle_to": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.account_manager_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.director_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.customer_ids": {
      "maxItems": 100,
      "minLength": 1,
      "maxLength": 64
    },
    "query.association_type": {
      "enum": [
        "1",
        "2"
      ]
    },
    "query.charge_mode": {
      "enum": [
        "1",
        "3",
        "10",
        "11"
      ]
    },
    "query.service_type": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.top": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ShowCustomerStats": {
    "query.cycle_from": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.cycle_to": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.account_manager_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.director_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.association_type": {
      "enum": [
        "1",
        "2"
      ]
    },
    "query.top": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListPartnerBills": {
    "query.cycle_from": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"
    },
    "query.cycle_to": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"
    },
    "query.status": {
      "enum": [
        "PENDING",
        "ISSUED"
      ]
    },
    "query.sort": {
      "enum": [
        "cycle:desc",
        "cycle:asc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListPartnerBillLines": {
    "path.cycle": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.customer_ids": {
      "maxItems": 100,
      "minLength": 1,
      "maxLength": 64
    },
    "query.service_type": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.charge_mode": {
      "enum": [
        "1",
        "3",
        "10",
        "11"
      ]
    },
    "query.bill_type": {
      "enum": [
        "0",
        "1"
      ]
    },
    "query.sort": {
      "enum": [
        "amount:desc",
        "amount:asc",
        "customer_id:asc",
        "customer_id:desc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListAnnouncements": {
    "query.ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.title": {
      "maxLength": 64
    },
    "query.sort": {
      "enum": [
        "published_at:desc",
        "published_at:asc",
        "title:asc",
        "title:desc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListDocuments": {
    "query.ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.name": {
      "maxLength": 64
    },
    "query.category": {
      "enum": [
        "GUIDE",
        "POLICY",
        "SALES",
        "TEMPLATE",
        "TRAINING"
      ]
    },
    "query.sort": {
      "enum": [
        "name:asc",
        "name:desc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateCustomerExport": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "query.customer_ids": {
      "maxItems": 100,
      "minLength": 1,
      "maxLength": 64
    },
    "query.association_type": {
      "enum": [
        "1",
        "2"
      ]
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateConsumptionSummaryExport": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "query.cycle": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.account_manager_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.director_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.customer_ids": {
      "maxItems": 100,
      "minLength": 1,
      "maxLength": 64
    },
    "query.association_type": {
      "enum": [
        "1",
        "2"
      ]
    },
    "query.charge_mode": {
      "enum": [
        "1",
        "3",
        "10",
        "11"
      ]
    },
    "query.service_type": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreatePerformanceExport": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "query.cycle_from": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.cycle_to": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.account_manager_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.director_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.customer_ids": {
      "maxItems": 100,
      "minLength": 1,
      "maxLength": 64
    },
    "query.association_type": {
      "enum": [
        "1",
        "2"
      ]
    },
    "query.charge_mode": {
      "enum": [
        "1",
        "3",
        "10",
        "11"
      ]
    },
    "query.service_type": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateOpportunityExport": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "query.name": {
      "maxLength": 128
    },
    "query.customer_name": {
      "maxLength": 256
    },
    "query.account_name": {
      "maxLength": 64
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.director_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.stage": {
      "maxItems": 7,
      "enum": [
        "IDENTIFIED",
        "QUALIFIED",
        "SOLUTION",
        "TESTING",
        "NEGOTIATION",
        "WON",
        "LOST"
      ]
    },
    "query.status": {
      "enum": [
        "OPEN",
        "WON",
        "LOST"
      ]
    },
    "query.ownership": {
      "enum": [
        "OWN",
        "INDIRECT"
      ]
    },
    "query.customer_indirect_partner_ids": {
      "maxItems": 100,
      "minLength": 1,
      "maxLength": 64
    },
    "query.customer_ids": {
      "maxItems": 100,
      "minLength": 1,
      "maxLength": 64
    },
    "query.amount_from": {
      "pattern": "^[0-9]{1,15}(\\.[0-9]{1,2})?$"
    },
    "query.amount_to": {
      "pattern": "^[0-9]{1,15}(\\.[0-9]{1,2})?$"
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateIncentiveDetailExport": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "query.year": {
      "minimum": 2000,
      "maximum": 2100
    },
    "query.period": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$"
    },
    "query.program_name": {
      "maxLength": 128
    },
    "query.order_no": {
      "maxLength": 64
    },
    "query.customer_name": {
      "maxLength": 128
    },
    "query.account_name": {
      "maxLength": 64
    },
    "query.account_manager_name": {
      "maxLength": 64
    },
    "query.account_manager_ids": {
      "maxLength": 64
    },
    "query.product_type": {
      "maxLength": 64
    },
    "query.association_type": {
      "enum": [
        "1",
        "2"
      ]
    },
    "query.charge_mode": {
      "enum": [
        "1",
        "3",
        "10",
        "11"
      ]
    },
    "query.status": {
      "enum": [
        "ESTIMATED",
        "PENDING_CONFIRMATION",
        "ISSUING",
        "ISSUED"
      ]
    },
    "query.bill_id": {
      "maxLength": 64
    },
    "query.data_id": {
      "maxLength": 64
    },
    "query.indirect_partner_name": {
      "maxLength": 128
    },
    "query.feedback_state": {
      "enum": [
        "NONE",
        "SUBMITTED",
        "ANSWERED"
      ]
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreatePartnerBillLineExport": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "path.cycle": {
      "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$",
      "required": true
    },
    "query.customer_ids": {
      "maxItems": 100,
      "minLength": 1,
      "maxLength": 64
    },
    "query.service_type": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.charge_mode": {
      "enum": [
        "1",
        "3",
        "10",
        "11"
      ]
    },
    "query.bill_type": {
      "enum": [
        "0",
        "1"
      ]
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListExportJobs": {
    "query.ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.created_by": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.kind": {
      "enum": [
        "CUSTOMERS",
        "CONSUMPTION_SUMMARY",
        "PERFORMANCE",
        "PARTNER_BILL_LINES",
        "OPPORTUNITIES",
        "INCENTIVE_DETAILS"
      ]
    },
    "query.status": {
      "enum": [
        "CREATED",
        "RUNNING",
        "COMPLETED",
        "FAILED",
        "EXPIRED"
      ]
    },
    "query.sort": {
      "enum": [
        "created_at:desc",
        "created_at:asc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ShowExportJob": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "query.requested_by": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListChangeEvents": {
    "query.since": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 1000
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ShowSecuritySettings": {
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "UpdateSecuritySettings": {
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.verification_code_enabled": {
      "required": true
    }
  },
  "CreateStepUpChallenge": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.purpose": {
      "minLength": 1,
      "maxLength": 64,
      "pattern": "^[A-Za-z]+$",
      "required": true
    }
  },
  "VerifyStepUpChallenge": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "pattern": "^[\\w-]+$",
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.code": {
      "minLength": 6,
      "maxLength": 6,
      "pattern": "^\\d{6}$",
      "required": true
    }
  },
  "CheckStepUpProof": {
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.proof": {
      "minLength": 1,
      "maxLength": 128,
      "required": true
    },
    "body.purpose": {
      "minLength": 1,
      "maxLength": 64,
      "pattern": "^[A-Za-z]+$",
      "required": true
    }
  },
  "ShowCustomerContacts": {
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "UpdateCustomerContacts": {
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.contacts": {
      "maxItems": 5,
      "required": true
    },
    "body.contacts.name": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "body.contacts.mobile": {
      "minLength": 5,
      "maxLength": 32,
      "pattern": "^[+0-9 -]+$"
    },
    "body.contacts.email": {
      "minLength": 3,
      "maxLength": 128,
      "pattern": "^[^@]+@[^@]+$"
    },
    "body.contacts.position": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ListStaffInvitations": {
    "query.ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.status": {
      "enum": [
        "SENT",
        "BOUND",
        "EXPIRED",
        "UNBOUND"
      ]
    },
    "query.channel": {
      "enum": [
        "MOBILE",
        "EMAIL",
        "ACCOUNT"
      ]
    },
    "query.sort": {
      "enum": [
        "sent_at:desc",
        "sent_at:asc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateStaffInvitations": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.channel": {
      "enum": [
        "MOBILE",
        "EMAIL",
        "ACCOUNT"
      ],
      "required": true
    },
    "body.targets": {
      "minItems": 1,
      "maxItems": 100,
      "required": true,
      "minLength": 3,
      "maxLength": 128
    }
  },
  "ListProjectSpecialists": {
    "query.ids": {
      "maxItems": 100,
      "maxLength": 64
    },
    "query.status": {
      "enum": [
        "NONE",
        "APPLYING",
        "ACTIVE",
        "CANCELLING",
        "CANCELLED"
      ]
    },
    "query.path": {
      "enum": [
        "SERVICE",
        "SI_CONSULTING",
        "LEARNING"
      ]
    },
    "query.sort": {
      "enum": [
        "created_at:desc",
        "created_at:asc"
      ]
    },
    "query.offset": {
      "minimum": 0,
      "maximum": 10000
    },
    "query.limit": {
      "minimum": 1,
      "maximum": 100
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "CreateProjectSpecialist": {
    "header.Idempotency-Key": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.staff_invitation_id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    }
  },
  "ShowProjectSpecialist": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "ApplyForProjectSpecialist": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    },
    "body.path": {
      "enum": [
        "SERVICE",
        "SI_CONSULTING",
        "LEARNING"
      ],
      "required": true
    }
  },
  "CancelProjectSpecialist": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  },
  "UnbindProjectSpecialist": {
    "path.id": {
      "minLength": 1,
      "maxLength": 64,
      "required": true
    },
    "header.X-Member-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "header.X-Request-Id": {
      "minLength": 1,
      "maxLength": 64
    },
    "query.indirect_partner_id": {
      "minLength": 1,
      "maxLength": 64
    }
  }
} as const;
