import type { Builder, Dataquery } from '@grafana/grafana-foundation-sdk/cog'
import { LegendDisplayMode, LegendPlacement, VizLegendOptionsBuilder } from '@grafana/grafana-foundation-sdk/common'
import {
  DashboardBuilder,
  DashboardCursorSync,
  DatasourceVariableBuilder,
} from '@grafana/grafana-foundation-sdk/dashboard'
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus'
import { PanelBuilder } from '@grafana/grafana-foundation-sdk/timeseries'
import { dashboards } from '@lifegrid/observability/dashboards/all'
import type { Dashboard, Panel, Query } from '@lifegrid/observability/dashboards/dashboard'
import { generatedNotice, type Target } from '../target.ts'

const folder = 'infra/grafana/dashboards'

/** Grafana shows its dashboards on 24 columns. */
const panelWidth = 12
const panelHeight = 8

/** The data source that the reader chooses above the panels. */
const chosenDatasource = '$datasource'

/** The dashboards for Grafana, which provisions them from their folder. */
export const target: Target = {
  name: 'grafana-dashboards',
  generate: () =>
    new Map(dashboards.map((one) => [`${folder}/${one.uid}.json`, `${JSON.stringify(built(one), null, 2)}\n`])),
}

function built({ uid, title, panels }: Dashboard): object {
  const builder = new DashboardBuilder(title)
    .uid(uid)
    .description(generatedNotice)
    .tags(['lifegrid'])
    .readonly()
    .tooltip(DashboardCursorSync.Crosshair)
    .refresh('10s')
    .time({ from: 'now-1h', to: 'now' })
    .timezone('browser')
    .withVariable(new DatasourceVariableBuilder('datasource').label('Prometheus').type('prometheus'))
  for (const panel of panels) builder.withPanel(panelOf(panel))
  return builder.build()
}

function panelOf({ title, about, unit, queries }: Panel): PanelBuilder {
  const builder = new PanelBuilder()
    .title(title)
    .description(about)
    .unit(unit)
    .axisSoftMin(0)
    .legend(
      new VizLegendOptionsBuilder()
        .showLegend(true)
        .displayMode(LegendDisplayMode.List)
        .placement(LegendPlacement.Bottom)
        .calcs(['lastNotNull']),
    )
    .fillOpacity(10)
    .span(panelWidth)
    .height(panelHeight)
    .datasource({ type: 'prometheus', uid: chosenDatasource })
  for (const query of queries) builder.withTarget(targetOf(query))
  return builder
}

function targetOf({ expr, legend }: Query): Builder<Dataquery> {
  return new DataqueryBuilder().expr(expr).legendFormat(legend).range()
}
