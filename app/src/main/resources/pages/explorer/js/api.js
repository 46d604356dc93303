// The one place that asks the server.

/** What went wrong, in words for the visitor. */
export class Failure extends Error {}

/**
 * Runs a query and returns its data.
 *
 * @throws {Failure} if the server cannot be reached, or says that something is wrong
 * @throws {DOMException} `AbortError` if `signal` was aborted
 */
export async function ask(query, variables, signal) {
  const answer = await send({ query, variables }, signal);
  if (answer.errors?.length) {
    throw new Failure(answer.errors[0].message);
  }
  return answer.data;
}

async function send(body, signal) {
  let response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify(body),
      signal,
    });
  } catch (problem) {
    throw problem.name === 'AbortError' ? problem : unreachable();
  }
  try {
    return await response.json();
  } catch (problem) {
    throw problem.name === 'AbortError' ? problem : unreachable();
  }
}

function unreachable() {
  return new Failure('The server cannot be reached. Is it still running?');
}
