declare const permitted: unique symbol;

/**
 * A question that a policy let through.
 *
 * Only `permit` in src/access/policy.ts makes one, and no upstream call compiles without it.
 */
export type Permitted<Question = unknown> = Question & { readonly [permitted]: true };
