// Checks payloads against Discord's published schema (npm discord-api-spec): {"schema", "body"} a line in, '' or what is wrong out.
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const schemas = await import(pathToFileURL(process.argv[2]))
for await (const line of createInterface({ input: process.stdin })) {
  const { schema, body } = JSON.parse(line)
  const known = schemas[`${schema}Schema`]
  const unknown = Object.keys(body).filter((key) => !(key in known.def.shape)) // the schema itself lets them pass
  const judged = known.safeParse(body)
  const wrong = unknown.length ? `unknown: ${unknown}` : judged.success ? '' : JSON.stringify(judged.error.issues[0]).slice(0, 400)
  process.stdout.write(JSON.stringify(wrong) + '\n')
}
