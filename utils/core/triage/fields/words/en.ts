import { type FieldWords, list } from './field-words';

export const EN: FieldWords = {
  months: list('january, february, march, april, may, june, july, august, september, october, november, december'),
  shortMonths: list('jan, feb, mar, apr, may, jun, jul, aug, sep sept, oct, nov, dec'),
  numbers:
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  moreNumbers: { one: 1, thirty: 30, forty: 40, fifty: 50 },
  ordinals: 'first second third fourth fifth sixth seventh eighth ninth tenth',

  weekdays: list(
    'monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, sat, sun',
  ),
  fillers: list('the, on, end of, end of day, midnight, close of business, close of business on, at, day, date'),

  due: list(`
    by, before, no later than, not later than, latest by, on or before, prior to, due, due by, due on, due date,
    deadline, deadline is, deadline of, in by
  `),
  ends: list(`
    until, till, up to, expires, expires on, expire on, expiring, expire, lapses, lapse, runs out, ends, expiring on, lapses on, runs out on, ends on, valid
    until, valid through
  `),
  asks: list(`
    appeal*, respond*, response*, reply*, replies, answer*, submit*, upload*, confirm*, provide, contact,
    return*, complet*, renew*, updat*, verif*, send, dispute*, accept*, review, sign, write, let us know, tell
    us, bring*, must, need to, needs to, have to, required, please, kindly, deadline, due, unless, deposit,
    licen*, insurance, registration, document*, screening, background check, certificate*, training, module,
    consent*, keep, not surrendered, drop off, hand in, take a block, finish*, request*, fix
  `),
  ours: list(`you'll see, you will see, shows up, will be mailed, will be available, should arrive, will arrive, will be added, 
    we will, we'll, we aim, we expect, we plan, will be paid, will be deposited, will be processed, will be
    reviewed, will be sent, you will receive, you'll receive, you will get, you'll get, you will hear, you'll
    hear, you should receive, payment, payout, earnings, refund, promotion, surge, bonus, reserved offer,
    suspended until, paused until, closed until, unavailable until, can take up to, may take up to
  `),
  within: list(`
    within, within the next, in the next, over the next, have, you have, given, a period of, deadline of, window
    of, in under, no later than
  `),
  days: list('day, days'),
  weeks: list('week, weeks'),
  hours: list('hour, hours, hrs'),
  calendar: list('calendar, consecutive, full'),
  working: list('business, working, work'),
  from: list('of, from, after, before, following, prior to, since'),
  thisMail: list(`
    email*, e mail*, mail, message, notice, notification, letter, receipt, receiv*, today, now, this date
  `),

  packages: list('package, packages, parcel, parcels, shipment, shipments'),
  roughly: list(`
    up to, more than, at least, over, fewer than, less than, under, about, around, every, per, at most, one or
    more, maximum, almost, nearly
  `),
  among: list('of, of the, of your, of those, of these, of our, out of'),

  times: list(`
    time, times, report, reports, occurrence, occurrences, occasion, occasions, violation, violations, warning,
    warnings, incident, incidents, complaint, complaints, offence, offense, infraction, infractions, strike,
    strikes
  `),

  standing: list('standing, rating, status'),
  standings: list('fantastic, great, good, fair, at risk, at-risk'),
  is: list('is, now, currently, to, at, as, remains, became, still, of, stands at'),
  fromTo: [['from', 'to']],
  supposing: list('if, when, once, should, unless, whenever, in case'),

  block: list(`
    block*, route*, shift*, slot*, deliver*, undeliver*, package*, parcel*, shipment*, order*, stop, stops,
    customer*, itinerary, late, arriv*, check*, pick*, station*, incident*, happened, forfeit*, miss*, no-show*,
    drove, drive, driving, vehicle, scan*, return*, attend*, video, footage, trip, cancel*, offer, schedul*,
    swipe*, report*, recorded, drop*, door, gave up, reservation, date
  `),
  notBlock:
    list(`end on, ends on, ending on, will end on, deactivation on, deactivation of, suspension on, suspension of, getting over on, valid till, valid until, 
    effective, effective on, effective from, take effect on, takes effect on, as of, since, sent on, wrote on,
    wrote to you on, written on, replied on, received on, email of, email on, emailed on, e-mail of, message of,
    message on, letter of, letter dated, notice of, notice dated, warning of, warning on, issued on, appeal of,
    appeal on, deactivated on, suspended on, terminated on, closed on, reactivated on, reinstated on, paid on,
    deposited on, deposit on, payment on, updated on, updated, revised, starting, starting on, starting from,
    beginning, beginning on, after, from today until, week of, between, expired on, expires on, born on, signed
    on, joined on, warned you on, warned about it on, available on, available from, published on
  `),
  notAbout: list(`
    account*, deactivat*, suspend*, terminat*, reactivat*, reinstat*, pay*, paid, deposit*, earning*, tax*, terms, polic*, agreement, update*, email*, message*, letter*, appeal*, survey*, webinar, licen*, insurance, expir*, screening, background, training, born, launch*, event
  `),
  told: list('warned, wrote to you, written to you, emailed you, reminded you, notified you'),
  partner: list('delivery partner'),
  start: list('block*, start*, begin*, began, slot*, shift*, scheduled, offer*, window'),
  notStart: list(`
    checked in, check in, arrived, reported, recorded, swiped, by, before, until, left, cancelled by you at,
    from monday, open, hours, call us, support is, delivered at, forfeited at
  `),
  station: list(`
    station, warehouse, depot, hub, site, location, facility, fulfillment center, delivery centre, centre,
    center
  `),

  closings: list(`
    regards, best, best regards, kind regards, kindest regards, warm regards, with regards, many thanks, thanks,
    thank you, sincerely, yours sincerely, yours truly, yours faithfully, best wishes, with best wishes, cheers,
    respectfully, take care, all the best, have a great day, have a good day, warmly
  `),
  nobody: list(`unsubscribe, uber, deliveroo, doordash, prime, warehouse, dispatch, management, recruiting, notice, 
    amazon, flex, support, team, the, your, service, customer, partner, delivery, driver, operations, logistics,
    account, appeals, community, station, department, office, regards, thanks, thank, hello, hi, dear, sent,
    note, ps, australia, india, canada, us, uk
  `),
  myName: list('my name is'),
  iAm: list("this is, i'm, i am"),
};
