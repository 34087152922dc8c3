/**
 * The share of calls lost where nobody can wait, by the recursion on the number of servers. Every step adds and multiplies
 * positive numbers no greater than the traffic, so nothing cancels or overflows; what underflows is lost calls too few to hold.
 */
export function erlangB(traffic: number, servers: number): number {
  let blocking = 1;
  for (let server = 1; server <= servers && blocking > 0; server++) {
    const refused = traffic * blocking;
    blocking = refused / (server + refused);
  }
  return blocking;
}
