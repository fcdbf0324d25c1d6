/** Two edges and a sim, and what is sent to each. */
export function edgesThatListen() {
  const published: [string, unknown][] = []
  const node = {
    version: 1,
    address: '',
    load: 0,
    draining: false,
    startedAt: 0,
    topology: { partitions: 1, lanes: 1 },
  }
  const transport = {
    sessions: {
      view: async () => ({
        version: 1,
        nodes: (['edge', 'edge', 'sim'] as const).map((kind, n) => ({ ...node, kind, id: `${kind}-${n}` })),
      }),
    },
    streams: {
      async publish(edge: string, data: string) {
        published.push([edge, JSON.parse(data)])
        return 'appended' as const
      },
    },
  }
  return { published, transport }
}
