import { hasBegun, isDenial, type Account } from './account.js';
import { windowsOverlap, type DayWindow } from './day-windows.js';
import { monthDayOf } from './month-days.js';
import { fits, type Occasion } from './occasions.js';
import { placesAgree } from './places.js';

/** How many days after an occasion a report without a date may still be of it. */
const LOOKING_BACK_DAYS = 30;
/** How many days before it a plan, and a mere proposal, may already be of it. */
const PLAN_DAYS = 100;
const PROPOSAL_DAYS = 60;
/** A meeting planned «for May» may slip by so many days. */
const SLIPPED_DAYS = 45;

/**
 * The occasion that a report without a date is of; `undefined` when there is none or it may be any of several. Whoever
 * tells that something took place speaks of the last occasion before, whoever tells of plans speaks of the next one, and
 * whoever denies, of one that others tell to have taken place.
 */
export function occasionOf(account: Account, occasions: readonly Occasion[]): Occasion | undefined {
  const { published, bounds } = account;
  if (published === undefined) {
    const isDatedBy = bounds.length > 0 || account.monthDays.length > 0;
    return isDatedBy ? theOnlyOne(occasions.filter((occasion) => (isBoundedBy(bounds, occasion) || fallsOn(account.monthDays, occasion)) && fits(occasion, account))) : theOnlyOneThere(account, occasions);
  }
  const isUnbound = bounds.length === 0;
  if (hasBegun(account) || isDenial(account)) {
    const isBefore = (occasion: Occasion): boolean => occasion.start <= published && (hasBegun(account) || occasion.accounts.some(hasBegun)) && (isUnbound ? published - occasion.end <= LOOKING_BACK_DAYS : isBoundedBy(bounds, occasion));
    const last = occasions.findLast((occasion) => isBefore(occasion) && fits(occasion, account));
    // Long after, the place alone tells which it was, if there was but one there.
    return last ?? (isUnbound ? theOnlyOneThere(account, occasions.filter((occasion) => occasion.start <= published)) : undefined);
  }
  const reach = account.report.status === 'proposed' ? PROPOSAL_DAYS : PLAN_DAYS;
  const isAhead = (occasion: Occasion): boolean => occasion.end >= published && occasion.start - published <= reach && (isUnbound || isBoundedBy(bounds, occasion) || hasSlipped(bounds, occasion));
  return occasions.find((occasion) => isAhead(occasion) && fits(occasion, account));
}

/** Of a meeting told to have taken place at a place, the one that did, if there was but one there. */
function theOnlyOneThere(account: Account, occasions: readonly Occasion[]): Occasion | undefined {
  if (account.place === undefined || !(hasBegun(account) || isDenial(account))) return undefined;
  return theOnlyOne(occasions.filter((occasion) => occasion.accounts.some((known) => hasBegun(known) && sharePlace(known, account)) && fits(occasion, account)));
}

function sharePlace(a: Account, b: Account): boolean {
  return a.place !== undefined && b.place !== undefined && placesAgree(a.place, b.place);
}

function isBoundedBy(bounds: readonly DayWindow[], occasion: Occasion): boolean {
  return bounds.some((window) => occasion.dates.some((date) => windowsOverlap(window, date)));
}

/** An undated article says “June 12” and means that of one year. */
function fallsOn(monthDays: readonly string[], occasion: Occasion): boolean {
  return occasion.dates.some((date) => date.first === date.last && monthDays.includes(monthDayOf(date.first)));
}

function hasSlipped(bounds: readonly DayWindow[], occasion: Occasion): boolean {
  return bounds.some((window) => window.last < occasion.start && occasion.start - window.last <= SLIPPED_DAYS);
}

function theOnlyOne(occasions: readonly Occasion[]): Occasion | undefined {
  return occasions.length === 1 ? occasions[0] : undefined;
}
