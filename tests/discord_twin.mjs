// Drives npm discord-digital-twin for tests/discord_twin.py: one JSON request a line on standard input, one answer a line.
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const { DigitalDiscord } = await import(pathToFileURL(process.argv[2]))
const twin = new DigitalDiscord({
  guild: { name: 'Office' },
  channels: [{ name: 'briefing', type: 0 }],
  users: [{ username: 'alice' }],
  botUser: { username: 'exec-brief' },
})
await twin.start()
const here = { userId: await twin.getFirstNonBotUserId(), guildId: twin.guildId }
let last = (await twin.prisma.channel.findMany())[0]
const verbs = {
  // a channel of its own for each test; the gateway tells of it at the next login
  open: async () => {
    last = await twin.prisma.channel.create({ data: { ...last, id: String(BigInt(last.id) + 1n), messageCount: 0, lastMessageId: null } })
    here.channelId = last.id
    await twin.prisma.applicationCommand.deleteMany()
    return last.id
  },
  slash: ({ name, options }) => twin.simulateSlashCommand({ ...here, name, options }),
  autocomplete: ({ name, option, value }) =>
    twin.simulateInteraction({ ...here, type: 4, data: { id: '1', name, type: 1, options: [{ name: option, type: 3, value, focused: true }] } }),
  button: ({ message, custom_id }) => twin.simulateButtonClick({ ...here, messageId: message, customId: custom_id }),
  select: ({ message, custom_id, value }) =>
    twin.simulateSelectMenu({ ...here, messageId: message, customId: custom_id, values: [value] }),
  response: ({ id }) => twin.channel(last.id).getInteractionResponse(id),
  messages: ({ channel: id }) => twin.prisma.message.findMany({ where: { channelId: id ?? last.id }, orderBy: { id: 'asc' } }),
  threads: () => twin.prisma.channel.findMany({ where: { parentId: last.id } }),
  commands: () => twin.prisma.applicationCommand.findMany(),
}
const say = (value) => process.stdout.write(JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? String(v) : v)) + '\n')
say({ rest: twin.restUrl, token: twin.botToken, guild: twin.guildId })
for await (const line of createInterface({ input: process.stdin })) {
  const { verb, ...rest } = JSON.parse(line)
  try {
    say({ ok: (await verbs[verb](rest)) ?? null })
  } catch (error) {
    say({ error: String(error) })
  }
}
await twin.stop()
process.exit(0)
