import type { OutlookViewTexts } from './ja';

export const en: OutlookViewTexts = {
  language: 'en',
  tab: 'Outlook',
  purpose: 'How many cards and certificates of a municipality come up for renewal.',
  heading: 'Renewal outlook',
  intro:
    'Renewals by month, estimated for each municipality from the deliveries that the ministry has published. Choose a municipality to see its fiscal years, and make a sheet with live formulas of them. Names are in Japanese, as published.',
  loading: 'Loading the deliveries of the municipalities…',
  notLoaded: 'The deliveries of the municipalities could not be loaded. Check the network, then load again.',
};
