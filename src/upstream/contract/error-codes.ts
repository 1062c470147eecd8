// Generated from schema/upstream/errors.yaml by schema/upstream/generate.mjs.
export const errorCodes = {
  "CBC.0000": {
    "http": [
      200
    ],
    "retriable": "no",
    "meaning": "success"
  },
  "CBC.0100": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "a parameter is wrong or missing"
  },
  "CBC.0101": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "a parameter value is invalid"
  },
  "CBC.0150": {
    "http": [
      403
    ],
    "retriable": "no",
    "meaning": "illegal operation"
  },
  "CBC.0151": {
    "http": [
      403
    ],
    "retriable": "no",
    "meaning": "access denied: wrong kind of caller or missing permission item"
  },
  "CBC.0154": {
    "http": [
      401,
      403
    ],
    "retriable": "refresh",
    "meaning": "token invalid or expired"
  },
  "CBC.0155": {
    "http": [
      403
    ],
    "retriable": "no",
    "meaning": "request not allowed: bad credentials, or the account lacks this API"
  },
  "CBC.0160": {
    "http": [
      404
    ],
    "retriable": "no",
    "meaning": "the requested resource was not found (HTTP status not confirmed)"
  },
  "CBC.0250": {
    "http": [
      429
    ],
    "retriable": "later",
    "meaning": "throttled by the business system"
  },
  "CBC.0999": {
    "http": [
      500
    ],
    "retriable": "reads",
    "meaning": "other error"
  },
  "CBC.3185": {
    "http": [
      200
    ],
    "retriable": "no",
    "meaning": "the service must be unsubscribed as a whole (older form)"
  },
  "CBC.5001": {
    "http": [
      200
    ],
    "retriable": "no",
    "meaning": "the caller is not a partner"
  },
  "CBC.5002": {
    "http": [
      200,
      500
    ],
    "retriable": "no",
    "meaning": "no such customer of this partner"
  },
  "CBC.5017": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "phone number malformed"
  },
  "CBC.6055": {
    "http": [
      200
    ],
    "retriable": "no",
    "meaning": "price above the maximum (older form)"
  },
  "CBC.7181": {
    "http": [
      500
    ],
    "retriable": "no",
    "meaning": "the credit line has expired"
  },
  "CBC.18000016": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "insufficient permissions"
  },
  "CBC.18000048": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "too many independent sub-accounts; name one"
  },
  "CBC.30000010": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "order invalid or unknown"
  },
  "CBC.30000052": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "resource or account frozen"
  },
  "CBC.30000053": {
    "http": [
      200,
      400
    ],
    "retriable": "no",
    "meaning": "savings plans cannot be unsubscribed"
  },
  "CBC.30000067": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "resource deleted or not managed"
  },
  "CBC.30010036": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "not a main resource"
  },
  "CBC.30010069": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "no such renewal period"
  },
  "CBC.30050006": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "automatic payment failed; the order exists"
  },
  "CBC.30050007": {
    "http": [
      200
    ],
    "retriable": "no",
    "meaning": "not a main resource"
  },
  "CBC.30050008": {
    "http": [
      200
    ],
    "retriable": "no",
    "meaning": "no such period type or number"
  },
  "CBC.30050009": {
    "http": [
      200
    ],
    "retriable": "no",
    "meaning": "resource expired, deleted or unknown"
  },
  "CBC.30050010": {
    "http": [
      200
    ],
    "retriable": "no",
    "meaning": "a resource is in an unpaid order"
  },
  "CBC.30050011": {
    "http": [
      200
    ],
    "retriable": "later",
    "meaning": "a resource is being unsubscribed or changed"
  },
  "CBC.30050012": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "duplicate resource ids"
  },
  "CBC.30050013": {
    "http": [
      200
    ],
    "retriable": "no",
    "meaning": "the product cannot be renewed"
  },
  "CBC.50000010": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "the partner uses coupons itself and cannot issue them"
  },
  "CBC.50000020": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "the coupon is for a named customer only"
  },
  "CBC.50000021": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "the quota is for a customer that is not this indirect partner's"
  },
  "CBC.50000034": {
    "http": [
      200
    ],
    "retriable": "no",
    "meaning": "financially managed enterprise sub-accounts cannot get coupons"
  },
  "CBC.50000045": {
    "http": [
      400
    ],
    "retriable": "later",
    "meaning": "another transfer on the same quota is running; one at a time"
  },
  "CBC.50000054": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "product unknown"
  },
  "CBC.50000055": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "cloud service type unknown"
  },
  "CBC.50010059": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "a distributor may not associate this customer directly"
  },
  "CBC.50010065": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "the indirect partner's distributor has left"
  },
  "CBC.50010085": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "the partner is restricted"
  },
  "CBC.50010086": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "the indirect partner's distributor is restricted"
  },
  "CBC.50010105": {
    "http": [
      200
    ],
    "retriable": "no",
    "meaning": "the indirect partner is leaving"
  },
  "CBC.70600026": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "the real-name data cannot be reviewed; ask the account manager"
  },
  "CBC.70600032": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "identity data look abnormal; open a ticket"
  },
  "CBC.99000000": {
    "http": [
      200
    ],
    "retriable": "no",
    "meaning": "no permission on this customer"
  },
  "CBC.99000004": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "the customer's authorisation of the partner failed"
  },
  "CBC.99000012": {
    "http": [
      200,
      400
    ],
    "retriable": "no",
    "meaning": "quota unknown or in the wrong state"
  },
  "CBC.99000013": {
    "http": [
      200,
      400
    ],
    "retriable": "no",
    "meaning": "quota used up"
  },
  "CBC.99000014": {
    "http": [
      200
    ],
    "retriable": "no",
    "meaning": "the coupon is not for customers of this sales model"
  },
  "CBC.99000015": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "a quota in this state cannot be issued"
  },
  "CBC.99000017": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "quota not yet effective or expired"
  },
  "CBC.99000018": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "face value below the minimum"
  },
  "CBC.99000019": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "face value above the maximum"
  },
  "CBC.99000020": {
    "http": [
      200
    ],
    "retriable": "no",
    "meaning": "too many coupons"
  },
  "CBC.99000021": {
    "http": [
      200
    ],
    "retriable": "no",
    "meaning": "total face value above the limit"
  },
  "CBC.99000022": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "only for customers associated for the first time"
  },
  "CBC.99000023": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "service or product restriction wider than the quota's"
  },
  "CBC.99000024": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "order type restriction wider than the quota's"
  },
  "CBC.99000025": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "this kind of partner cannot issue coupons to itself"
  },
  "CBC.99000026": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "verification code wrong"
  },
  "CBC.99000027": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "verification code expired"
  },
  "CBC.99000029": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "phone number already exists"
  },
  "CBC.99000030": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "too many registrations with this phone"
  },
  "CBC.99000031": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "login name malformed"
  },
  "CBC.99000035": {
    "http": [
      200,
      400
    ],
    "retriable": "no",
    "meaning": "not a customer of this partner"
  },
  "CBC.99000036": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "password malformed"
  },
  "CBC.99000037": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "no permission on this indirect partner"
  },
  "CBC.99000038": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "login name already exists"
  },
  "CBC.99000039": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "xaccount_id already used"
  },
  "CBC.99000043": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "transfer or reclaim between master and sub-account failed"
  },
  "CBC.99000045": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "coupons of advisory-sales customers cannot be taken back (HTTP status not confirmed)"
  },
  "CBC.99000047": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "the account to act on does not exist"
  },
  "CBC.99000048": {
    "http": [
      200
    ],
    "retriable": "no",
    "meaning": "coupon expired or already taken back"
  },
  "CBC.99000049": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "a resold customer has no balance of its own"
  },
  "CBC.99000050": {
    "http": [
      500
    ],
    "retriable": "no",
    "meaning": "association result not known yet: the account exists, check with ListSubCustomers"
  },
  "CBC.99000051": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "phone or email reserved by Huawei"
  },
  "CBC.99000082": {
    "http": [
      400
    ],
    "retriable": "later",
    "meaning": "verification codes sent too often (HTTP status not confirmed)"
  },
  "CBC.99000083": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "no provisioning details for this order"
  },
  "CBC.99000084": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "no ledger for resale or resold customers"
  },
  "CBC.99000086": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "no valid master and sub-account relation"
  },
  "CBC.99000088": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "a payment is running; look at the order before anything else"
  },
  "CBC.99000089": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "use the number of the combined transaction"
  },
  "CBC.99000092": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "renewal period rejected"
  },
  "CBC.99000099": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "attachment too large"
  },
  "CBC.99000100": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "attachment of the wrong format"
  },
  "CBC.99003012": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "resource id unknown"
  },
  "CBC.99003016": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "resource expired, deleted or unknown"
  },
  "CBC.99003100": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "a resource is in an unpaid order"
  },
  "CBC.99003106": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "the order changed state"
  },
  "CBC.99003108": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "discount not usable for this order"
  },
  "CBC.99003110": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "payment deadline passed"
  },
  "CBC.99003112": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "coupon or card already used"
  },
  "CBC.99003116": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "this coupon cannot be combined with the discount"
  },
  "CBC.99003117": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "discount below the coupon's minimum ratio"
  },
  "CBC.99003128": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "no renewed period to unsubscribe"
  },
  "CBC.99003141": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "quota or capacity short, or the specification changed"
  },
  "CBC.99003144": {
    "http": [
      200,
      400
    ],
    "retriable": "later",
    "meaning": "an order on the resource is running"
  },
  "CBC.99003147": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "cash and discount coupons cannot be combined"
  },
  "CBC.99003154": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "renewal longer than allowed"
  },
  "CBC.99003155": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "enterprise project budget short or project unavailable"
  },
  "CBC.99003156": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "marketplace and special-purpose coupons cannot be combined"
  },
  "CBC.99003162": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "past the chosen effective time"
  },
  "CBC.99003185": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "the service must be handled as a whole"
  },
  "CBC.99003198": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "enterprise budget short"
  },
  "CBC.99003602": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "expired or frozen resources cannot renew automatically"
  },
  "CBC.99003605": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "automatic renewal is already off"
  },
  "CBC.99003625": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "frozen by the police"
  },
  "CBC.99003626": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "account frozen"
  },
  "CBC.99003634": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "bundle resources renew as a whole"
  },
  "CBC.99003643": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "already invoiced"
  },
  "CBC.99003647": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "this package cannot be unsubscribed"
  },
  "CBC.99003649": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "trial services cannot be unsubscribed"
  },
  "CBC.99003650": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "this marketplace service cannot be unsubscribed"
  },
  "CBC.99003651": {
    "http": [
      400
    ],
    "retriable": "later",
    "meaning": "a transaction is running"
  },
  "CBC.99003652": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "DevCloud packages cannot be unsubscribed"
  },
  "CBC.99003654": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "a bandwidth add-on blocks this"
  },
  "CBC.99003656": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "frozen"
  },
  "CBC.99004008": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "verification code expired"
  },
  "CBC.99004009": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "verification code failed more than three times"
  },
  "CBC.99004010": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "verification code wrong"
  },
  "CBC.99004015": {
    "http": [
      400
    ],
    "retriable": "later",
    "meaning": "codes sent too often: 15 an hour, 60 a day (HTTP status not confirmed)"
  },
  "CBC.99005003": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "balance too low"
  },
  "CBC.99005010": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "the order's state does not allow cancelling"
  },
  "CBC.99005026": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "not an unsubscription or downgrade order"
  },
  "CBC.99005030": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "real-name verification not enabled for the partner, or its bucket refused"
  },
  "CBC.99005035": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "test partners may not call this"
  },
  "CBC.99006006": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "product not found: check service, resource type, region and specification"
  },
  "CBC.99006016": {
    "http": [
      400
    ],
    "retriable": "reads",
    "meaning": "coupon data could not be read"
  },
  "CBC.99006017": {
    "http": [
      400
    ],
    "retriable": "reads",
    "meaning": "customer data could not be read"
  },
  "CBC.99006024": {
    "http": [
      400
    ],
    "retriable": "reads",
    "meaning": "product data could not be read"
  },
  "CBC.99006050": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "wrong usage unit"
  },
  "CBC.99006055": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "price above the maximum"
  },
  "CBC.99006066": {
    "http": [
      400
    ],
    "retriable": "reads",
    "meaning": "fee data could not be read"
  },
  "CBC.99006073": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "project unknown"
  },
  "CBC.99006093": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "no tax rate"
  },
  "CBC.99007004": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "a business check failed"
  },
  "CBC.99007188": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "already verified or in review"
  },
  "CBC.99007189": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "too many customers with this certificate"
  },
  "CBC.99007191": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "too many attempts"
  },
  "CBC.99007193": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "certificate blocked"
  },
  "CBC.99007197": {
    "http": [
      400
    ],
    "retriable": "later",
    "meaning": "the caller's IP is throttled"
  },
  "CBC.99007202": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "verification failed"
  },
  "CBC.99007219": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "face does not match"
  },
  "CBC.99007255": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "cardholder or phone wrong"
  },
  "CBC.99007258": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "card frozen or expired"
  },
  "CBC.99007260": {
    "http": [
      400
    ],
    "retriable": "later",
    "meaning": "card network or issuer unavailable"
  },
  "CBC.99007261": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "card not supported"
  },
  "CBC.99007262": {
    "http": [
      400
    ],
    "retriable": "later",
    "meaning": "bank or network error"
  },
  "CBC.99007461": {
    "http": [
      500
    ],
    "retriable": "later",
    "meaning": "a transfer or reclaim is still running"
  },
  "CBC.99008040": {
    "http": [
      400
    ],
    "retriable": "later",
    "meaning": "too frequent"
  },
  "CBC.99008056": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "daily limit of transactions reached"
  },
  "APIGW.0308": {
    "http": [
      429
    ],
    "retriable": "later",
    "meaning": "throttled; the text names the policy, the limit and the period"
  },
  "APIG.0308": {
    "http": [
      429
    ],
    "retriable": "later",
    "meaning": "throttled; the text names the policy, the limit and the period"
  },
  "APIGW.0101": {
    "http": [
      404
    ],
    "retriable": "no",
    "meaning": "no such API, path or method, or not published"
  },
  "APIG.0101": {
    "http": [
      404
    ],
    "retriable": "no",
    "meaning": "no such API, path or method, or not published"
  },
  "APIGW.0103": {
    "http": [
      500
    ],
    "retriable": "reads",
    "meaning": "backend not found"
  },
  "APIG.0103": {
    "http": [
      500
    ],
    "retriable": "reads",
    "meaning": "backend not found"
  },
  "APIGW.0104": {
    "http": [
      500
    ],
    "retriable": "reads",
    "meaning": "plug-in configuration not found"
  },
  "APIG.0104": {
    "http": [
      500
    ],
    "retriable": "reads",
    "meaning": "plug-in configuration not found"
  },
  "APIGW.0105": {
    "http": [
      500
    ],
    "retriable": "reads",
    "meaning": "backend configuration not found"
  },
  "APIG.0105": {
    "http": [
      500
    ],
    "retriable": "reads",
    "meaning": "backend configuration not found"
  },
  "APIGW.0106": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "orchestration error"
  },
  "APIG.0106": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "orchestration error"
  },
  "APIGW.0201": {
    "http": [
      400,
      413,
      414,
      494,
      500,
      502,
      504
    ],
    "retriable": "reads",
    "meaning": "malformed (400), body over 12 MB (413), URI over 32 KB (414), headers too large (494), internal (500), backend down (502) or slow (504); only the 5xx are worth a retry"
  },
  "APIG.0201": {
    "http": [
      400,
      413,
      414,
      494,
      500,
      502,
      504
    ],
    "retriable": "reads",
    "meaning": "malformed (400), body over 12 MB (413), URI over 32 KB (414), headers too large (494), internal (500), backend down (502) or slow (504); only the 5xx are worth a retry"
  },
  "APIGW.0202": {
    "http": [
      502
    ],
    "retriable": "reads",
    "meaning": "backend unavailable"
  },
  "APIG.0202": {
    "http": [
      502
    ],
    "retriable": "reads",
    "meaning": "backend unavailable"
  },
  "APIGW.0203": {
    "http": [
      504
    ],
    "retriable": "reads",
    "meaning": "backend timed out; a write may have happened"
  },
  "APIG.0203": {
    "http": [
      504
    ],
    "retriable": "reads",
    "meaning": "backend timed out; a write may have happened"
  },
  "APIGW.0204": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "TLS version not supported"
  },
  "APIG.0204": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "TLS version not supported"
  },
  "APIGW.0301": {
    "http": [
      401
    ],
    "retriable": "no",
    "meaning": "authentication failed: wrong AK or SK, bad signature, or bad or expired token. More than five wrong signatures in a row lock the AK for five minutes, so stop instead of retrying"
  },
  "APIG.0301": {
    "http": [
      401
    ],
    "retriable": "no",
    "meaning": "authentication failed: wrong AK or SK, bad signature, or bad or expired token. More than five wrong signatures in a row lock the AK for five minutes, so stop instead of retrying"
  },
  "APIGW.0302": {
    "http": [
      403
    ],
    "retriable": "no",
    "meaning": "the IAM user may not call this API"
  },
  "APIG.0302": {
    "http": [
      403
    ],
    "retriable": "no",
    "meaning": "the IAM user may not call this API"
  },
  "APIGW.0303": {
    "http": [
      401
    ],
    "retriable": "no",
    "meaning": "app authentication failed"
  },
  "APIG.0303": {
    "http": [
      401
    ],
    "retriable": "no",
    "meaning": "app authentication failed"
  },
  "APIGW.0304": {
    "http": [
      403
    ],
    "retriable": "no",
    "meaning": "the app may not call this API"
  },
  "APIG.0304": {
    "http": [
      403
    ],
    "retriable": "no",
    "meaning": "the app may not call this API"
  },
  "APIGW.0305": {
    "http": [
      401
    ],
    "retriable": "no",
    "meaning": "authentication data wrong"
  },
  "APIG.0305": {
    "http": [
      401
    ],
    "retriable": "no",
    "meaning": "authentication data wrong"
  },
  "APIGW.0306": {
    "http": [
      403
    ],
    "retriable": "no",
    "meaning": "access denied"
  },
  "APIG.0306": {
    "http": [
      403
    ],
    "retriable": "no",
    "meaning": "access denied"
  },
  "APIGW.0307": {
    "http": [
      401
    ],
    "retriable": "refresh",
    "meaning": "the token must be renewed"
  },
  "APIG.0307": {
    "http": [
      401
    ],
    "retriable": "refresh",
    "meaning": "the token must be renewed"
  },
  "APIGW.0401": {
    "http": [
      403
    ],
    "retriable": "no",
    "meaning": "unknown client address"
  },
  "APIG.0401": {
    "http": [
      403
    ],
    "retriable": "no",
    "meaning": "unknown client address"
  },
  "CON.0100": {
    "http": [
      400
    ],
    "retriable": "no",
    "meaning": "invalid parameter, details name the field"
  },
  "CON.0151": {
    "http": [
      403
    ],
    "retriable": "no",
    "meaning": "function permission missing"
  },
  "CON.0404": {
    "http": [
      404
    ],
    "retriable": "no",
    "meaning": "not found or out of scope"
  },
  "CON.0409": {
    "http": [
      409
    ],
    "retriable": "no",
    "meaning": "state does not allow the action, details name the state"
  },
  "CON.0410": {
    "http": [
      409
    ],
    "retriable": "no",
    "meaning": "idempotency key reused with another body"
  },
  "CON.0411": {
    "http": [
      409
    ],
    "retriable": "no",
    "meaning": "already exists, duplicate, already assigned"
  },
  "CON.0412": {
    "http": [
      412
    ],
    "retriable": "no",
    "meaning": "stale version, details name the current one"
  },
  "CON.0422": {
    "http": [
      422
    ],
    "retriable": "no",
    "meaning": "business precondition, details name the blocker"
  },
  "CON.0428": {
    "http": [
      428
    ],
    "retriable": "no",
    "meaning": "If-Match missing"
  },
  "CON.0429": {
    "http": [
      429
    ],
    "retriable": "later",
    "meaning": "too many calls"
  },
  "CON.0430": {
    "http": [
      428
    ],
    "retriable": "no",
    "meaning": "step-up verification needed"
  },
  "CON.0999": {
    "http": [
      500
    ],
    "retriable": "reads",
    "meaning": "other"
  }
} as const;
