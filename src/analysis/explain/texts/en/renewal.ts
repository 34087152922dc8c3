import type { RenewalTexts } from '../ja/renewal';

export const en: RenewalTexts = {
  issued: (issued, birth, age) => `Issued on ${issued}, born on ${birth}: aged ${age} at issue.`,
  majority: (applied, from, majority) =>
    `Applied for on ${applied}. Majority is 18 for applications from ${from} on and 20 before, so here it is ${majority}.`,
  adult: (age, majority, count) =>
    `${age} is not below ${majority}: it lasts until birthday number ${count} after issue.`,
  minor: (age, majority, count) => `${age} is below ${majority}: it lasts until birthday number ${count} after issue.`,
  birthday: (from, count, day) => `Birthday number ${count} after ${from} is ${day}.`,
  leap: 'Those born on 29 February have their birthday on 28 February in common years.',
  residenceCaps: (day) => `The stay ends earlier, on ${day}, and the card with it.`,
  residenceLater: (day) => `The stay ends on ${day}, after that birthday, and changes nothing.`,
  cardCaps: (day) => `The card expires earlier, on ${day}, and the certificate with it.`,
  cardLater: (day) => `The card expires on ${day}, no earlier than that birthday, and changes nothing.`,
  newCertificate: (issued, count) =>
    `The issue on ${issued} is no renewal: it lasts until birthday number ${count} after issue.`,
  window: (expiry, from) => `The old expiry is ${expiry}; it can be renewed from ${from} up to that day.`,
  inWindow: (renewed, count) => `${renewed} lies in this window: it lasts until birthday number ${count}.`,
  outsideWindow: (renewed, count) =>
    `${renewed} lies outside this window and is no renewal: it lasts until birthday number ${count}.`,
  expires: (day) => `It expires on ${day}.`,
  monthsBefore: (expiry, day) => `Three months before the expiry on ${expiry} is ${day}.`,
  dayAfter: (day) => `Renewal opens on the day after, ${day}.`,
};
