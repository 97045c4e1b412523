import { useId } from 'react';
import type { Form } from '../../model/comparison';
import { customLimits, customPreset, paperLimits, presets } from '../../exports/picture/preset';
import type { PicturePreset, PresetName } from '../../exports/picture/preset';
import type { Language } from '../../model/types';
import type { PictureWords } from '../../model/words/pictures';
import type { PictureHabit } from '../../state/pictureChoice';
import { termWords } from '../../model/words/terms';

interface PictureChoicesProps {
  readonly choice: PictureChoice;
  readonly words: PictureWords['dialog'];
  readonly choose: (more: Partial<PictureChoice>) => void;
  /** Whether it can be a chart as well as a table. */
  readonly drawable: boolean;
}

const presetNames: readonly PresetName[] = ['official', 'slide', 'wechat', 'square', 'custom'];

/** Everything that can be chosen for a picture. */
export function PictureChoices({ choice, words, choose, drawable }: PictureChoicesProps) {
  return (
    <>
      <Options
        legend={words.preset}
        value={choice.preset}
        options={presetNames.map((name) => [name, ...words.presets[name]] as const)}
        choose={(preset) => choose({ preset })}
      />
      {choice.preset === 'custom' && <OwnSize choice={choice} words={words} choose={choose} />}
      {drawable && (
        <Options
          legend={words.form}
          value={choice.form}
          options={[
            ['chart', words.forms.chart],
            ['table', words.forms.table],
          ]}
          choose={(form) => choose({ form })}
        />
      )}
      <Options
        legend={words.format}
        value={choice.format}
        options={[
          ['png', 'PNG'],
          ['svg', 'SVG'],
        ]}
        choose={(format) => choose({ format })}
      />
      <Options
        legend={words.ground}
        value={choice.ground}
        options={[
          ['white', words.grounds.white],
          ['dark', words.grounds.dark],
          ['transparent', words.grounds.transparent],
        ]}
        choose={(ground) => choose({ ground })}
      />
      <Options
        legend={words.language}
        value={choice.language}
        options={[
          ['zh', termWords.zh.ownName],
          ['en', termWords.en.ownName],
        ]}
        choose={(language) => choose({ language })}
      />
    </>
  );
}

interface OptionsProps<Value extends string> {
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, name: string, more?: string])[];
  readonly choose: (value: Value) => void;
}

function Options<Value extends string>({ legend, value, options, choose }: OptionsProps<Value>) {
  const name = useId();
  return (
    <fieldset className="picture-options">
      <legend>{legend}</legend>
      {options.map(([each, label, more]) => (
        <label key={each} className="picture-option inline">
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === value}
            onChange={() => choose(each)}
          />
          <span>
            {label}
            {more !== undefined && <small className="muted"> {more}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function OwnSize({ choice, words, choose }: Omit<PictureChoicesProps, 'drawable'>) {
  const { unit } = choice;
  const { least, most } = unit === 'px' ? customLimits : paperLimits;
  const field = (label: string, value: string, change: (typed: string) => void) => (
    <label>
      {label}
      <input
        type="number"
        min={least}
        max={most}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    </label>
  );
  return (
    <>
      <Options
        legend={words.unit}
        value={unit}
        options={[
          ['px', words.units.px],
          ['mm', words.units.mm],
        ]}
        choose={(next) => choose({ unit: next, ...sizesIn[next] })}
      />
      <div className="picture-size">
        {field(words.width, choice.width, (width) => choose({ width }))}
        {field(words.height, choice.height, (height) => choose({ height }))}
        <p className="small muted">{words.limits(least, most, unit)}</p>
      </div>
    </>
  );
}

/** A sheet of one's own before anything is typed; the millimetres are of half a page of A4. */
const sizesIn = {
  px: { width: '1600', height: '900' },
  mm: { width: '156', height: '112' },
} as const;

/** What the reader has chosen for a picture: as they always do, and of this one alone. */
export interface PictureChoice extends PictureHabit {
  readonly form: Form;
  readonly language: Language;
  /** The writer's own; empty for what the picture says by itself. */
  readonly title: string;
  readonly subtitle: string;
}

/** The sheet that is chosen; a size of one's own is kept within the limits. */
export function presetOf({ preset, width, height, unit }: PictureChoice): PicturePreset {
  return preset === 'custom' ? customPreset(Number(width), Number(height), unit) : presets[preset];
}
