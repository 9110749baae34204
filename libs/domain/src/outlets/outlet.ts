/** A newspaper, site or agency that publishes. */
export interface Outlet {
  readonly kind: 'outlet';
  readonly id: string;
  readonly name: string;
}
