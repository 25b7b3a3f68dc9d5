# The local AWS.

## The clock

local-clock-ahead = 実際の時刻より { $by } 進んでいます
local-clock-as-wall = 実際の時刻と同じ
local-clock-no-time = 時計を進める時間が指定されていません。何も実行していません
local-clock-no-time-hint = 指定してください: { $command }
local-clock-question = 進める時間 (例: 30s、5m、1h30m、2d):

## What it does: `local coverage`

local-coverage-count = { $all } 個中 { $built } 個のオペレーション
local-coverage-others = ほかは 501 NotImplemented を返します (--output json ですべて出力)

## What it holds: `local status`

local-holds-nothing = まだ何もありません
local-kind-billing-groups = 請求グループ
local-kind-buckets = バケット
local-kind-ca-certificates = CA 証明書
local-kind-certificates = 証明書
local-kind-command-executions = コマンド実行
local-kind-commands = コマンド
local-kind-fleet-metrics = フリートメトリクス
local-kind-iam-policies = IAM ポリシー
local-kind-iam-roles = IAM ロール
local-kind-iot-policies = IoT ポリシー
local-kind-job-executions = ジョブ実行
local-kind-job-templates = ジョブテンプレート
local-kind-jobs = ジョブ
local-kind-objects = オブジェクト
local-kind-package-versions = パッケージバージョン
local-kind-packages = パッケージ
local-kind-retained-messages = 保持メッセージ
local-kind-shadows = シャドウ
local-kind-thing-groups = モノのグループ
local-kind-thing-types = モノのタイプ
local-kind-things = モノ
local-label-clock = 時計
local-label-holds = 内容
local-label-served = アドレス
local-label-state = 状態
local-nobody-serves = サーバーは動作していません

## Other commands

local-not-served = { $directory } のローカル AWS のサーバーが動作していません
local-not-served-hint = 別の端末で開始してください: { $command }
local-reset-empty = { $directory } は空です
local-reset-question = { $directory } のローカル AWS のリソース { $count } 個を消去しますか?
local-reset-served = { $directory } は { $url } で提供中です: クライアントが使用中のものが失われます
local-reset-served-hint = 先に `fleetctl local serve` を停止してください
local-serve-ready = ローカル AWS の準備ができました。別の端末で次を実行してください:
local-serve-remote = ほかのマシンから { $address } に到達できる可能性があります。認証情報は広く知られているため、到達できれば誰でもこのローカル AWS のすべてを読み取り、変更できます
local-serve-stopped = 停止しました
local-serve-stops = Ctrl-C で停止します
