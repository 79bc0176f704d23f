import type {
  BatchCreateRecordsInput,
  CreateRecordInput,
  DeleteRecordInput,
  UpdateRecordInput,
} from '@esakit/core/operations/dns';
import { isoSeconds } from '../../http/dates.js';
import { Refusal } from '../../http/errors.js';
import type { EmulatedRecord, EmulatedSite } from '../../state.js';
import type { Play, PlayedCall } from '../play.js';
import { findSite } from '../sites.js';
import { findRecord } from './reading.js';
import { assertRecord, readData, readName } from './record-rules.js';

/** One of the records that a call creates. */
type Created = BatchCreateRecordsInput['RecordList'][number] | CreateRecordInput;

/** The parameters that a record keeps as they are. */
const KEPT = ['BizName', 'Comment', 'HostPolicy', 'HttpPorts', 'HttpsPorts', 'AuthConf'] as const;

export const CreateRecord: Play<CreateRecordInput> = (call) => {
  const { RecordId } = create(call.input, findSite(call.input, call.state), call);
  return { RecordId };
};

export const BatchCreateRecords: Play<BatchCreateRecordsInput> = (call) => {
  const site = findSite(call.input, call.state);
  const Success: object[] = [];
  const Failed: object[] = [];
  for (const input of call.input.RecordList) {
    const { AuthConf: _secret, Type, ...told } = input;
    try {
      const { RecordId } = create(input, site, call);
      Success.push({ ...told, RecordType: Type, RecordId });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      Failed.push({ ...told, RecordType: Type, Description: `${error.code}: ${error.message}` });
    }
  }
  return { RecordResultList: { Success, Failed, TotalCount: call.input.RecordList.length } };
};

export const UpdateRecord: Play<UpdateRecordInput> = ({ input, state, now }) => {
  const { record, site } = findRecord(input.RecordId, state);
  const changed: EmulatedRecord = {
    ...record,
    ...kept(input),
    RecordType: input.Type || record.RecordType,
    RecordSourceType: input.SourceType ?? record.RecordSourceType,
    Data: readData(input.Data),
    Ttl: input.Ttl ?? record.Ttl,
    Proxied: input.Proxied ?? record.Proxied,
    UpdateTime: isoSeconds(new Date(now)),
  };
  assertRecord(changed, site, state, record.RecordId);
  state.records.set(record.RecordId, changed);
  return {};
};

export const DeleteRecord: Play<DeleteRecordInput> = ({ input, state }) => {
  state.records.delete(findRecord(input.RecordId, state).record.RecordId);
  return {};
};

function create(
  input: Created,
  site: EmulatedSite,
  { state, now, newNumber, settings }: PlayedCall<unknown>,
): EmulatedRecord {
  const time = isoSeconds(new Date(now));
  const fields = {
    ...kept(input),
    RecordName: readName(input.RecordName ?? '', site),
    RecordType: input.Type ?? '',
    RecordSourceType: input.SourceType ?? 'Domain',
    Data: readData(input.Data ?? {}),
    Ttl: Number(input.Ttl ?? 1),
    Proxied: input.Proxied ?? false,
    CreateTime: time,
    UpdateTime: time,
  };
  assertRecord(fields, site, state);
  const record: EmulatedRecord = {
    SiteId: site.SiteId,
    RecordId: newNumber(),
    ...fields,
    listedFrom: now + settings.delays.records,
  };
  state.records.set(record.RecordId, record);
  return record;
}

function kept(input: { readonly [Name in (typeof KEPT)[number]]?: unknown }): Partial<EmulatedRecord> {
  return Object.fromEntries(KEPT.flatMap((name) => (input[name] ? [[name, input[name]]] : [])));
}
