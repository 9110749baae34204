import type { FastifyRequest } from 'fastify';
import type { OperationParameters } from './check-subscription.js';

/** The parameters of GraphQL over HTTP: the body of a POST, the query of a GET; none where they cannot be read. */
export function readParameters({ method, body, url }: Pick<FastifyRequest, 'method' | 'body' | 'url'>): OperationParameters {
  if (method === 'POST') return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as OperationParameters) : {};
  if (method !== 'GET') return {};
  const search = Object.fromEntries(new URLSearchParams(url.includes('?') ? url.slice(url.indexOf('?')) : ''));
  return { ...search, ...readJson(search, 'variables'), ...readJson(search, 'extensions') };
}

function readJson(search: Readonly<Record<string, string>>, name: string): OperationParameters {
  const json = search[name];
  if (json === undefined) return {};
  try {
    return { [name]: JSON.parse(json) as unknown };
  } catch {
    return {};
  }
}
