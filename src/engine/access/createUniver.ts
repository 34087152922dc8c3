import { LogLevel, Univer } from '@univerjs/core';
import type { IUniverConfig } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';

export type Preset = ReturnType<typeof UniverSheetsCorePreset>;

/** The grid's engine with the plugins of all presets. The maker's package for this would install the paid ones beside them. */
export function createUniver({ presets, ...config }: IUniverConfig & { readonly presets: readonly Preset[] }): {
  readonly univer: Univer;
  readonly univerAPI: FUniver;
} {
  const univer = new Univer({ logLevel: LogLevel.WARN, ...config });
  // Presets share plugins: a later one's options count.
  const plugins = new Map(presets.flatMap(pluginsOf).map((entry) => [entry[0].pluginName, entry]));
  for (const [plugin, options] of plugins.values()) univer.registerPlugin(plugin, options);
  return { univer, univerAPI: FUniver.newAPI(univer) };
}

/** What these plugins can do besides is there from now on. */
export function addPlugins(univer: Univer, preset: Preset): void {
  for (const [plugin, options] of pluginsOf(preset)) univer.registerPlugin(plugin, options);
}

function pluginsOf({ plugins }: Preset) {
  return plugins.map((entry) => {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry];
    return [plugin, options] as const;
  });
}
