import { matches } from './searchMatch';
import type { SearchLine } from './searchLines';

declare global {
  interface Window {
    /** Written by the build beside this script. */
    mynaSearch?: readonly SearchLine[];
  }
}

const input = document.querySelector<HTMLInputElement>('#search');
const results = document.querySelector<HTMLUListElement>('#search-results');
const status = document.querySelector<HTMLElement>('#search-status');

function show(query: string): void {
  if (!results || !status) return;
  const found = matches(window.mynaSearch ?? [], query);
  results.replaceChildren(...found.map(item));
  const text = query.trim() === '' ? '' : found.length > 0 ? status.dataset['found'] : status.dataset['none'];
  status.textContent = (text ?? '').replace('{}', String(found.length));
}

function item({ name, text }: SearchLine): HTMLLIElement {
  const link = document.createElement('a');
  link.href = `${name.toLowerCase()}.html`;
  link.textContent = name;
  const line = document.createElement('li');
  line.append(link, ` ${text}`);
  return line;
}

input?.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden');
input?.addEventListener('input', () => show(input.value));
