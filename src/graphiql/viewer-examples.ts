/** The first that everybody sees. */
export const WHO_AM_I = `query WhoAmI {
  viewer {
    party
    roles
    rowScope
    permissions
    member {
      name {
        masked
      }
      team {
        name {
          masked
        }
        customerCount
      }
    }
  }
}
`;

/** What the first tab holds on a first visit. */
