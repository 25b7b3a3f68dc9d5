# `fleetctl doctor` and `fleetctl check`.

## Doctor: verdicts

doctor-word-good = 正常
doctor-word-note = 参考
doctor-word-wrong = 異常
doctor-not-well = { $count } 件の問題があります
doctor-task-unknown = { $name } は次のいずれでもありません: { $known }

## Doctor: names of checks, in the second column

doctor-clock = 時計
doctor-credentials = 認証情報
doctor-endpoint = データエンドポイント
doctor-indexing = インデックス作成
doctor-leftovers = ワークショップの残り
doctor-local = ローカル AWS
doctor-package-configuration = パッケージ設定
doctor-permissions = アクセス許可
doctor-rates = リクエストレート

## Doctor: what was found

doctor-clock-fast = このマシンの時計は AWS より { $seconds } 秒進んでいます
doctor-clock-good = AWS と一致しています
doctor-clock-hint = タイムサーバーで合わせてください: AWS は署名の時刻が 5 分を超えてずれたリクエストを拒否します
doctor-clock-slow = このマシンの時計は AWS より { $seconds } 秒遅れています
doctor-clock-unknown = どの応答からも時刻がわかりませんでした
doctor-indexing-active = オン、インデックスは ACTIVE です
doctor-indexing-building = オン、インデックスを構築中です
doctor-indexing-building-hint = 構築が終わるまでクエリと動的グループは使えません。モノが多いと数時間かかることがあります
doctor-indexing-off = オフ: デバイスを検索できません
doctor-leftovers-hint = `{ $command }` で対象とその理由を確認できます
doctor-leftovers-none = 何もありません
doctor-leftovers-unread = 次のものを確認できませんでした: { $kinds }
doctor-local-kept = 状態 { $size }、サーバーは停止中
doctor-local-served = 状態 { $size }、{ $address } で提供中
doctor-package-configuration-off = オフ: ジョブはバージョンを $package シャドウに書き込みません
doctor-package-configuration-on = オン: ジョブはバージョンを $package シャドウに書き込みます
doctor-permission-all = すべて許可されています
doctor-permission-hint = `{ $command }` で、許可するポリシーを出力できます
doctor-permission-missing = 許可されていません: { $actions }
doctor-permission-unknown = 試した操作は許可されています。何かを変更する { $count } 個のアクションは不明です
doctor-permissions-root = アカウントのルートユーザーはすべての操作を行えます
doctor-permissions-simulated = IAM による呼び出し元のポリシーのシミュレーション (全リソース) に基づく
doctor-permissions-tried = 何も変更しない呼び出しの結果に基づく
doctor-permissions-unasked = IAM に問い合わせできませんでした: { $why }
doctor-turn-on = `{ $command }` でオンにできます

## Check: names of checks, in the second column

doctor-check-title = fleetctl { $version }
doctor-dependencies = ライブラリ
doctor-documents = ドキュメント
doctor-messages = メッセージ
doctor-queries = クエリの例
doctor-templates = コマンドテンプレート

## Check: what was found

doctor-dependencies-good = ライブラリ { $count } 個、すべてバージョンとチェックサムあり
doctor-dependencies-none = ライブラリの一覧を読み取れません
doctor-documents-good = ドキュメントとポリシー { $count } 個、AWS が受け入れる内容
doctor-messages-good = { $languages } 言語、各 { $messages } 件のメッセージ、変数も一致
doctor-queries-good = 例 { $count } 個、すべて読み取り可能
doctor-templates-good = テンプレート { $count } 個、パラメータと一致
