# Errors, hints, and what is said about a command line.

## What a command ends with. AWS's own texts come in English and stay so.

errors-call = { $operation }：{ $fault }：{ $message }
errors-changed-hint = 再次运行以查看当前内容
errors-clock-not-moved = 无法拨动本地 AWS 的时钟，因此需要等待：{ $cause }
errors-goes-on-from-there = 同一命令会从中断处继续
errors-no-json = 不是 JSON：{ $cause }
errors-result-not-written = 无法输出结果：{ $cause }
errors-runtime = 运行时无法启动：{ $cause }
errors-stopped = 已停止
errors-stopped-goes-on = 已停止；同一命令会从中断处继续
errors-stopped-nothing-changed = 已停止；未作任何更改
errors-with-cause = { $what }：{ $cause }

## What the failure of a call means, between the operation and AWS's text

errors-fault-conflict = 冲突
errors-fault-denied = 被拒绝
errors-fault-exists = 已存在
errors-fault-invalid = 请求无效
errors-fault-limit = 达到限制
errors-fault-not-found = 未找到
errors-fault-service = 服务故障
errors-fault-throttled = 被节流
errors-fault-unknown-error = 未知错误
errors-fault-unreachable = 无法访问

## The way to AWS: credentials, Region, network

errors-aws-unreachable = 无法访问 AWS：{ $operation }：{ $message }
errors-ca-bundle = 无法读取 { $path } 中的证书
errors-ca-bundle-empty = { $path } 中没有可信任的证书：必须为 PEM 格式
errors-ca-bundle-hint = 该路径来自 AWS_CA_BUNDLE
errors-clock = 本机时钟与 AWS 相差过大：{ $message }
errors-clock-hint = 请通过网络校准本机时钟；时间和时区都会有影响
errors-configure = 请用 `aws configure` 设置，或用 --profile 指定配置文件
errors-credentials-broken = 无法获取 AWS 凭证：{ $message }
errors-credentials-broken-hint = 请检查配置文件的 SSO 会话、角色或凭证进程
errors-credentials-expired = AWS 凭证已过期
errors-credentials-renew = 请更新凭证，例如用 `aws sso login`
errors-denied-also = { $operation } 还需要 { $actions }
errors-endpoint = { $url } 不是端点：请写 http://HOST:PORT 或 https://HOST
errors-endpoint-hint = 该地址来自 --endpoint-url、AWS_ENDPOINT_URL 或配置文件
errors-local-region-hint = 该区域来自 AWS_REGION 或 AWS_DEFAULT_REGION；--region REGION 优先
errors-no-certificates = 本机没有受信任的证书；请安装证书，或用 AWS_CA_BUNDLE 指定文件
errors-no-credentials = 未找到 AWS 凭证
errors-no-profile = AWS 配置中没有配置文件 { $name }
errors-no-profile-hint = 用 `aws configure list-profiles` 查看现有的配置文件
errors-no-profile-of = AWS 配置中没有配置文件 { $name }；现有 { $known }
errors-no-region = 未配置 AWS 区域
errors-no-region-hint = 请指定 --region REGION，设置 AWS_REGION，或运行 `aws configure`
errors-or-local = 也可以不用账户试用：--local 使用 fleetctl 内置的本地 AWS
errors-profile-file = 无法读取 AWS 的 config 和 credentials 文件
errors-proxy = { $url } 不是代理服务器的地址：{ $reason }
errors-proxy-hint = 该地址来自 HTTPS_PROXY；不经代理访问的主机由 NO_PROXY 指定
errors-region-hint = 该区域来自 AWS_REGION、AWS_DEFAULT_REGION 或配置文件；--region 优先
errors-region-unusable = 所配置的区域不可用
errors-request-id = AWS 的请求 ID 为 { $id }
errors-signature = AWS 不接受签名：{ $message }
errors-signature-hint = 请检查秘密访问密钥，以及本机时钟是否正确
errors-unknown-key = AWS 不认识此访问密钥：{ $message }
errors-unknown-key-region = 账户须先启用的区域，在启用之前也会显示此消息
errors-unreachable-certificate = 可能是代理或防火墙代替 AWS 作了应答：请用 AWS_CA_BUNDLE 指定其证书文件
errors-unreachable-hint = 请检查网络、代理、区域和 --endpoint-url
errors-unreachable-name = 没有此名称的地址：区域可能拼写有误，或没有 DNS
errors-unreachable-proxy = 请检查 HTTPS_PROXY 和 NO_PROXY

## Quotas of AWS that are used up

errors-quota-buckets = 配额：账户中的 S3 存储桶
errors-quota-dynamic-groups = 配额：动态事物组，每个账户和区域 100 个（除非已提高）
errors-quota-executions = 配额：一台设备同时拥有的命令执行，最多 100 个
errors-quota-groups-of-thing = 配额：一个事物所属的静态组，最多 10 个
errors-quota-job-deletions = 配额：正在删除的任务，同时最多十个
errors-quota-jobs = 配额：同时活动的任务，请先取消或完成其他任务
errors-quota-package-versions = 配额：软件包版本，每个账户和区域 10,000 个（除非已提高）
errors-quota-packages = 配额：软件包，每个账户和区域 100 个（除非已提高）
errors-quota-roles = 配额：账户中的 IAM 角色

## Downloads by a URL that somebody signed

errors-download-denied = 访问被拒绝
errors-download-expired = URL 已过期
errors-download-invalid = 返回的不是可下载的内容
errors-download-not-found = 未找到
errors-download-unreachable = 无法访问

## Plans

errors-plan-edited = 计划在写入后被改动：{ $how }；请制定新计划
errors-plan-edited-follows = 计划在写入后被改动：最后一行之后还有内容；请制定新计划
errors-plan-edited-hash = 计划在写入后被改动：哈希值不同；请制定新计划
errors-plan-edited-no-first = 计划在写入后被改动：缺少第一行；请制定新计划
errors-plan-edited-number = 计划在写入后被改动：项目数不同；请制定新计划
errors-plan-edited-two-first = 计划在写入后被改动：有两个第一行；请制定新计划
errors-plan-expired = 计划制定于 { $made }，有效期至 { $until }：请制定新计划
errors-plan-give-local = 请指定 --local
errors-plan-leave-local-out = 请去掉 --local
errors-plan-made-for = 计划针对 { $plan }，而此处为 { $here }
errors-plan-newer = 计划的格式为 { $found }，此 fleetctl 最高支持 { $known }：请使用更新的 fleetctl
errors-plan-no-line = 第 { $line } 行不是有效的计划内容：{ $reason }
errors-plan-no-plan-hint = 计划由 `fleetctl provision` 和 `fleetctl cleanup` 的 --plan-out FILE 生成
errors-plan-of-cleanup = 这是清理计划，不是预置计划
errors-plan-of-provision = 这是预置计划，不是清理计划
errors-plan-other-account = 计划针对账户 { $plan }，而这些凭证属于 { $here }
errors-plan-other-account-hint = 请使用计划所属账户的凭证，或制定新计划
errors-plan-other-region-hint = 请指定 { $option }，或制定新计划
errors-plan-stopped = 查看现有资源时已停止；未作任何更改
errors-plan-truncated = 计划在最后一行之前中断：写入不完整，请制定新计划
errors-plan-unreadable = 无法读取计划

## What is asked of provisioning and cleanup

errors-continent = { $text } 不是大洲：请写 1 至 7 的编号或英文名称（1 North America、2 South America、3 Europe、4 Asia、5 Africa、6 Oceania、7 Antarctica）
errors-continent-africa = 非洲
errors-continent-antarctica = 南极洲
errors-continent-asia = 亚洲
errors-continent-europe = 欧洲
errors-continent-north-america = 北美洲
errors-continent-oceania = 大洋洲
errors-continent-south-america = 南美洲
errors-country-count = { $continent }有 { $available } 个国家/地区：请在 1 到 { $available } 之间选择，而不是 { $count }
errors-country-elsewhere = { $continent }没有 { $codes }；有 { $available }
errors-country-none = 未指定国家/地区：请写数量，或 US,CA 之类的两字母代码
errors-country-unknown = 没有代码为 { $codes } 的国家/地区；请写 US,CA 之类的两字母代码
errors-devices-number = { $text } 不是设备数：请在 1 到 10000000 之间选择
errors-no-countries = 至少需要一个国家/地区
errors-no-thing-types = 至少需要一个事物类型
errors-no-versions = 至少需要一个软件包版本
errors-same-firmware = { $first } 和 { $second } 的固件文件都会是 { $key }：请选择其他名称
errors-scope = { $text } 不是范围；请写 all、things 或 groups
errors-thing-type-package = 事物类型 { $name } 不能有同名的软件包：{ $reason }

## Things, groups and fleet indexing

errors-group-changed = { $name } 在查看之后被更改或重新创建
errors-group-empty = 没有与 { $query } 匹配的设备
errors-group-empty-allow = 如果要为以后的设备创建组，请指定 --allow-empty
errors-group-empty-test = `{ $command }` 可显示哪个部分排除了设备
errors-group-exists-other = 动态组 { $name } 已存在，但查询不同：{ $query }
errors-group-exists-other-hint = 请用 --name 指定其他名称，或先用 `{ $command }` 删除
errors-group-exists-static = 已有名为 { $name } 的静态组
errors-group-missing = 没有事物组 { $name }
errors-group-missing-hint = `groups list` 可列出动态组
errors-group-missing-list = `aws iot list-thing-groups` 可列出所有组
errors-group-other-name = 请用 --name 指定其他名称
errors-group-static = { $name } 是静态组
errors-group-static-cleanup = `cleanup --scope groups` 可删除研讨会的静态组
errors-group-static-hint = 此命令仅用于动态组
errors-index-building-groups = 仍在构建机群索引，暂不接受查询
errors-index-building-hint = 请稍后重试；事物多时可能需要数小时
errors-index-off-groups = 机群索引已关闭，而动态组和搜索需要它
errors-index-off-hint = `fleetctl provision` 会开启机群所需的内容
errors-thing-missing = 没有事物 { $name }
errors-thing-missing-hint = `aws iot list-things` 可列出事物
errors-thing-type-missing = 没有事物类型 { $name }

## Queries

errors-amount = { $text } 不是有效的数值：请写 >50、>=50、<30、<=30、=75、75、{"["}50 TO *] 或 {"["}30 TO 80]
errors-criteria-no-package = 事物类型 { $name } 没有软件包：软件包名称不能包含冒号
errors-criteria-nothing = 请至少指定一个条件
errors-criteria-versions-without-type = 版本需要事物类型，因为每个类型有自己的软件包
errors-criteria-versions-without-type-hint = 请将 --thing-types 与 --versions 一起指定
errors-geo-distance = 距离必须是带单位的数字：km、m、mi、nmi、yd 或 ft
errors-geo-form = 请写 geo_distance,LATITUDE,LONGITUDE,DISTANCE，例如 geo_distance,47.6,-122.3,15km
errors-geo-latitude = 纬度必须是 -90 至 90 之间的数字
errors-geo-longitude = 经度必须是 -180 至 180 之间的数字
errors-query-a-term = 检索项
errors-query-a-value = 值
errors-query-an-end = 范围的端点
errors-query-an-escape = 前面的反斜杠，或将值放在引号中
errors-query-at = 第 { $place } 个字符：{ $wrong }
errors-query-close-range = {"]"} 或 {"}"}
errors-query-dangling-escape = 反斜杠之后没有内容
errors-query-empty = 查询为空
errors-query-empty-parentheses = 括号中没有内容
errors-query-end = 末尾缺少内容
errors-query-expected = { $wrong }，应为：{ $expected }
errors-query-expected-one-of = { $wrong }，应为：{ $first } 或 { $last }
errors-query-field-in-group = 一组值中不能有字段
errors-query-field-long = 字段名称有 { $found } 个字符，最多 { $most } 个
errors-query-leading-question-mark = 检索项不能以 ? 开头
errors-query-leading-wildcards = { $found } 个检索项以通配符开头，最多 { $most } 个
errors-query-max-terms = 组中的每个值都是一个检索项；如果 AWS 已提高账户配额，请指定 --max-terms
errors-query-no-boosts = 机群索引不支持权重提升
errors-query-no-fuzzy = 机群索引不支持模糊搜索
errors-query-no-proximity = 机群索引不支持邻近搜索
errors-query-no-regular-expressions = 机群索引不支持正则表达式
errors-query-no-required = 机群索引不支持必需项
errors-query-not-not = NOT 之后不能再接 NOT
errors-query-not-ordered = { $name } 不能比较大小，只能检查是否等于某个值
errors-query-only-true = { $name } 只能检查是否为 true；请写 NOT { $name }:true
errors-query-question-marks = 检索项有 { $found } 个 ?，最多 { $most } 个
errors-query-stars = 检索项有 { $found } 个 *，最多 { $most } 个
errors-query-terms = 查询有 { $found } 个检索项，最多 { $most } 个
errors-query-too-deep = 嵌套超过 { $most } 层
errors-query-too-long = 查询有 { $found } 个字符，最多 { $most } 个
errors-query-too-long-wildcard = 查询有 { $found } 个字符；有检索项以通配符开头时最多 { $most } 个
errors-query-unclosed-parenthesis = 此括号未闭合
errors-query-unclosed-quote = 此引号未闭合
errors-query-unclosed-range = 此范围未闭合
errors-query-unexpected = { $found } 不能出现在此处
errors-query-unknown-field = 索引中没有字段 { $name }
errors-query-unknown-field-near = 索引中没有字段 { $name }；是否指 { $near }？
errors-query-unknown-operator = { $found } 不是运算符
errors-query-unopened-parenthesis = 此括号没有对应的左括号
errors-query-unsupported-character = 词中不支持 { $found }
errors-query-wrong = 查询有 { $count } 个错误

## Software packages

errors-package-bucket = 无法使用存储桶 { $name }
errors-package-exists = 软件包 { $package } 已存在
errors-package-has-versions =
    { $count ->
        [1] 软件包 { $package } 有 1 个版本 { $first }；须先删除该版本
       *[other] 软件包 { $package } 有 { $count } 个版本，包括 { $first }；须先删除这些版本
    }
errors-package-has-versions-hint = `{ $command }` 可删除该版本
errors-package-index-building = 正在构建机群索引；索引为活动状态之前，无法搜索设备拥有的内容
errors-package-index-building-hint = 请几分钟后重试
errors-package-index-off = 机群索引已关闭，因此无法搜索设备
errors-package-index-off-hint = `fleetctl provision` 会开启机群所需的机群索引，其余保持不变
errors-package-is-default = 版本 { $version } 是软件包 { $package } 的默认版本，AWS 不会删除
errors-package-many = { $found } 台设备报告 { $package } 为 { $version } 以外的版本，而一个任务最多有 100 个目标
errors-package-many-group = 由它们组成的组只算一个目标：{ $command }
errors-package-many-job = 然后：{ $command }
errors-package-missing = 没有软件包 { $package }
errors-package-missing-hint = `fleetctl packages list` 可列出软件包
errors-package-no-object-version = 对象 { $name } 没有版本，因为其存储桶未启用版本控制
errors-package-no-shadow = 事物 { $name } 没有 $package 影子：尚未向其部署任何内容
errors-package-no-shadow-hint = 如果 `fleetctl packages config status` 显示已开启，部署软件包版本的任务会写入该影子
errors-package-no-version = 软件包 { $package } 没有版本 { $version }
errors-package-no-version-hint = `{ $command }` 可列出其版本
errors-package-not-indexed = 机群索引不包含设备的 $package 影子
errors-package-not-published = 软件包 { $package } 的版本 { $version } 是草稿：从未发布
errors-package-not-published-hint = 设备的版本只能是已发布或已弃用的版本
errors-package-role = 无法使用角色 { $name }
errors-package-still-draft = 软件包 { $package } 的版本 { $version } 及其固件已存在，保持草稿状态：{ $why }
errors-package-version-deprecated = 软件包 { $package } 的版本 { $version } 已存在，状态为已弃用
errors-package-version-draft = 软件包 { $package } 的版本 { $version } 已存在，是使用其他构件的草稿
errors-package-version-exists-hint = 已发布的内容不能更改：请选择其他版本
errors-package-version-published = 软件包 { $package } 的版本 { $version } 已存在，状态为已发布
errors-version-attribute-name = { $name } 不是属性名称：应为 1 至 128 个字母、数字和 _ . , @ / : # - 中的任意字符
errors-version-attribute-value = 属性 { $name } 的值为空、超过 1024 个字符，或包含控制字符
errors-version-attributes = 属性合计 { $found } 字节，最多 3072 字节
errors-version-description = 说明有 { $found } 个字符，最多 1024 个
errors-version-empty-firmware = 固件文件为空
errors-version-empty-sbom = SBOM 文件为空

## Jobs

errors-create-deprecated = 软件包 { $package } 的版本 { $version } 已弃用
errors-create-deprecated-hint = 如果仍要安装，请指定 --allow-deprecated
errors-create-description-character = 说明包含控制字符：{ $found }
errors-create-description-long = 说明有 { $found } 个字符，最多 2028 个
errors-create-draft = 软件包 { $package } 的版本 { $version } 是草稿，草稿不能部署
errors-create-draft-hint = 请先发布：{ $command }
errors-create-no-artifact = 软件包 { $package } 的版本 { $version } 没有固件，文档无法引用其 URL
errors-create-no-artifact-hint = 请用 --document 指定自定义文档，用 --package 和 --version 指定版本
errors-create-no-default = 软件包 { $package } 没有默认版本，因此必须指定版本
errors-create-no-default-hint = 请指定 --version；`{ $command }` 可列出版本
errors-create-no-group-hint = `aws iot list-thing-groups` 可列出组；预置会创建 Fleet-*
errors-create-no-role = 没有角色 { $name }，AWS IoT 需要用它为固件 URL 签名
errors-create-no-role-other = 请用 --role 指定其他角色
errors-create-no-role-provision = `fleetctl provision` 可创建该角色，即使其他资源都已存在
errors-create-not-one-version = 文档中有未写软件包和版本的占位符，即指任务所安装的版本；而任务安装 { $found }
errors-create-taken = 已有另一个任务 { $id }，状态为 { $status }
errors-create-taken-other = 请用 --job-id 指定其他 ID
errors-create-taken-show = `{ $command }` 可显示该任务
errors-create-targets = 任务针对 1 至 100 个事物和组，而不是 { $found } 个
errors-create-targets-hint = 由它们组成的组只算一个目标：`fleetctl groups create`
errors-create-two-versions = 任务会安装软件包 { $package } 的两个版本：{ $first } 和 { $second }
errors-create-versions = 任务最多可安装 25 个软件包版本，而不是 { $found } 个
errors-job-being-deleted = 任务 { $job } 已在删除中
errors-job-changed = 任务 { $job } 在查看之后被重新创建
errors-job-deletions = 任务 { $job } 未删除：{ $seconds } 秒内一直有十个其他任务正在删除
errors-job-deletions-hint = AWS 最多同时删除十个任务：请稍后再次运行同一命令
errors-job-missing = 没有任务 { $job }
errors-job-missing-hint = `fleetctl jobs list` 可列出任务
errors-job-no-execution = 事物 { $thing } 没有任务 { $job } 的执行
errors-job-no-execution-hint = `{ $command }` 可列出现有的执行
errors-job-no-execution-number = 事物 { $thing } 没有任务 { $job } 的编号为 { $number } 的执行
errors-job-not-seen = { $seconds } 秒后任务 { $job } 仍为 { $status }
errors-job-not-seen-hint = `{ $command }` 可显示当前状态
errors-job-over = 无法取消任务 { $job }：状态为 { $status }
errors-job-over-hint = 指定 --force 可一并取消仍为 IN_PROGRESS 的执行
errors-simulate-not-begun = 任务 { $job } 为 SCHEDULED：其设备尚不能开始
errors-simulate-not-begun-hint = `{ $command }` 可显示开始时间；在本地 AWS 上，用 `fleetctl local clock advance` 将时钟拨到该时间
errors-simulate-not-begun-next = 任务 { $job } 为 SCHEDULED：其设备尚不能开始，任务开始于 { $next }
errors-simulate-stopped = 查看执行时已停止；未作任何报告

## Settings, documents and comments of jobs

errors-abort-least = minNumberOfExecutedThings 必须至少为 1，而不是 { $found }
errors-abort-threshold = thresholdPercentage 必须大于 0 且不超过 100，最多两位小数，而不是 { $found }
errors-comment-control = 备注必须为一行，不含控制字符
errors-comment-length = 备注应为 1 至 2028 个字符，而不是 { $found } 个
errors-document-half-named = { $placeholder }：软件包和版本必须同时指定，或都不指定
errors-document-long = 任务文档有 { $found } 个字符，最多 32768 个
errors-document-name = { $placeholder }：{ $wrong }
errors-document-nested = { $placeholder }：构件的 URL 不能位于另一个占位符之内
errors-document-no-json = 任务文档不是 JSON：{ $why }
errors-document-not-alone = { $placeholder }：全部属性必须单独作为一个 JSON 值，前后不能有其他内容
errors-document-null = { $placeholder }：$null 不是文档可以引用的版本
errors-document-unterminated = 任务文档中有以 ${"{"} 开头但没有结尾的占位符：{ $text }
errors-reason-code = 原因代码应为 1 至 128 个字符，限 A-Z、0-9 和 _，例如 WRONG_VERSION
errors-retry-many = 所有条件的重试合计最多 10 次，而不是 { $found } 次
errors-retry-twice = 每种失败类型只能有一个重试条件，且 ALL 必须单独使用
errors-rollout-criterion = rateIncreaseCriteria 需要 numberOfNotifiedThings 或 numberOfSucceededThings，且至少为 1
errors-rollout-factor = incrementFactor 必须为 1.1 至 5，一位小数，而不是 { $found }
errors-rollout-rate = { $name } 必须为 1 至 1000，而不是 { $found }
errors-settings-end = 任务的结束时间须在开始至少 30 分钟之后、从现在起两年之内 (UTC)；{ $time } 不在此范围内
errors-settings-end-behavior = 结束行为需要结束时间
errors-settings-give-continuous = 请指定 --continuous
errors-settings-retry-rejected = REJECTED 的执行不会重试：请重试 FAILED、TIMED_OUT 或 ALL
errors-settings-start = 任务的开始时间须在 30 分钟之后、从现在起一年之内 (UTC)；{ $time } 不在此范围内
errors-settings-time = { $text } 不是时间：请写 YYYY-MM-DDTHH:MM (UTC)
errors-settings-timeout = 进行中的超时必须为 1 至 10080 分钟，而不是 { $found }
errors-settings-url-seconds = 预签名 URL 的有效期为 60 至 3600 秒，而不是 { $found }
errors-settings-windows-of-snapshot = 维护时段仅用于持续任务
errors-status = { $found } 不是状态；状态有 { $allowed }
errors-success-rate = { $value } 不是成功率：必须为 0 至 100 的整数百分比
errors-window-cron = 维护时段的 startTime { $text } 不是 cron 表达式：{ $why }
errors-window-duration = 维护时段的时长必须为 1 至 1430 分钟，而不是 { $found }

## Commands

errors-argument-condition = { $value } 不是参数 { $name } 的有效值，条件：{ $condition }
errors-argument-fixed = 参数 { $name } 始终使用命令所给的值
errors-argument-missing = 参数 { $name } 需要值：{ $wanted }
errors-argument-static = 命令没有参数，因此不能指定 { $name }
errors-argument-type = { $value } 不是参数 { $name } 的有效值，应为：{ $wanted }
errors-argument-unknown = 没有参数 { $name }；参数有 { $known }
errors-command-arguments = 命令不能以这些参数运行
errors-command-arguments-hint = 每个参数以 --param NAME=VALUE 指定；说明见 `fleetctl commands show`
errors-command-deprecated = 命令 { $id } 已弃用，无法运行
errors-command-deprecated-hint = `{ $command }` 可使其重新运行
errors-command-description = 说明必须为 1 至 256 个字符，此处有 { $found } 个
errors-command-exists = 命令 { $id } 已存在，但有效负载不同
errors-command-exists-hint = 请指定其他名称，或用 `{ $command }` 查看
errors-command-in-use =
    { $count ->
        [1] 命令 { $id } 正在使用：1 个执行尚未结束：{ $first }
       *[other] 命令 { $id } 正在使用：{ $count } 个执行尚未结束，包括 { $first }
    }
errors-command-in-use-cancel = `{ $command }` 可取消其中一个
errors-command-in-use-wait = 请等待设备应答或超过时限
errors-command-missing = 没有命令 { $id }
errors-command-missing-hint = `fleetctl commands list` 可列出命令
errors-command-no-execution = 没有执行 { $id }
errors-command-no-execution-history = `fleetctl commands history` 可列出执行
errors-command-no-execution-thing = AWS 需要 ID 和设备两者才能找到执行：请指定 --thing
errors-command-no-targets = 没有可运行的设备：组中没有成员
errors-command-no-targets-hint = 索引找到成员之后，动态组会自动填充
errors-command-not-taken = 执行 { $id } 未取消：仍为 { $status }
errors-command-not-taken-look = 设备可能在同一时刻作了应答：请再次查看其状态
errors-command-not-taken-publish = 调用方需要对应答主题的 iot:Publish 权限
errors-command-over = 执行 { $id } 已结束：{ $status }
errors-command-over-hint = 已结束的执行不能取消；请运行另一个命令来撤消其效果
errors-command-payload = 无法使用有效负载：{ $why }
errors-command-pending = 正在删除命令 { $id }，AWS 最多需要十二小时
errors-command-pending-hint = 请以其他名称创建
errors-command-predefined = 命令 { $id } 是研讨会的模板之一
errors-command-predefined-hint = `fleetctl cleanup` 可删除属于研讨会的资源
errors-command-unused = 已声明参数 { $name }，但有效负载中没有它的占位符
errors-payload-long = 有 { $length } 字节，最多 { $most } 字节
errors-payload-no-json = 不是 JSON：{ $why }
errors-payload-no-object = 必须是 JSON 对象，例如 {"{"}"action":"lock"{"}"}
errors-payload-placeholder = { $text } 不是占位符：请写 ${"{"}aws:iot:commandexecution::parameter:NAME{"}"}

## Devices and MQTT

errors-device-no-key = 证书 { $id } 的私有密钥不在其文件夹中
errors-device-no-policy = 没有 IoT 策略 { $name }
errors-device-no-policy-hint = 只有 WorkshopDevicePolicy 会在不存在时自动创建：如需使用它，请去掉 --policy
errors-device-no-thing-hint = `{ $command }` 可创建事物
errors-device-not-active = 证书 { $id } 为 { $status }
errors-device-not-enrolled = { $name } 在此处没有文件夹
errors-device-not-enrolled-hint = `{ $command }` 可进行注册；如果位于其他文件夹，请指定 --dir DIR
errors-device-others-policy = IoT 策略 { $name } 属于他人：其研讨会标签的值不同
errors-device-others-policy-hint = 请用 --policy 指定设备可以使用的策略的名称
errors-device-revoke-hint = `{ $command }` 可撤销其注册；然后请重新注册
errors-device-shared = 证书 { $id } 也附加到 { $other }
errors-device-shared-hint = 请先将其与其他事物分离，或自行删除：证书保持原样
errors-folder-hint = --dir DIR 可将设备文件夹保存在其他位置
errors-mqtt-busy = 消息代理忙
errors-mqtt-identity = 无法使用客户端的证书、密钥或证书颁发机构
errors-mqtt-invalid = 无法发送 { $what }：{ $why }
errors-mqtt-not-authorized = 证书或其策略不允许
errors-mqtt-not-granted = 对 { $filter } 的订阅未获准许：{ $why }
errors-mqtt-not-taken = 发往 { $topic } 的消息未被接受：{ $why }
errors-mqtt-other = { $name }（原因代码 { $code }）
errors-mqtt-other-client = 另一个客户端一直以 { $client } 连接
errors-mqtt-other-client-hint = 请停止另一个客户端：一个客户端 ID 同时只能有一个连接
errors-mqtt-over = 连接已结束：{ $why }
errors-mqtt-policy-hint = WorkshopDevicePolicy 只允许设备使用自身的任务、影子和命令的主题：$aws/things/THING/… 和 $aws/commands/things/THING/…
errors-mqtt-port-hint = MQTT 直接连接消息代理，不经过代理服务器：请检查端口是否开放
errors-mqtt-refused = 消息代理拒绝：{ $why }
errors-mqtt-taken-over = 另一个客户端以同一 ID 连接
errors-mqtt-unreachable = 无法访问位于 { $broker } 的消息代理

## The local AWS

errors-listen = 无法在 { $address } 上监听：{ $cause }
errors-listen-hint = 请用 --address 指定本机的地址，用 --port 指定可以使用的端口
errors-listen-in-use = 请用 --port 选择其他端口，或省略以使用空闲端口
errors-listen-remote = 其他机器可以访问 { $address }，而本地 AWS 接受众所周知的凭证；如果确有此意，请指定 --allow-remote
errors-local-ca = 无法使用本地证书颁发机构：{ $cause }
errors-local-fault-duration = 无法理解故障 { $part }：需要 50ms 之类的时长；请指定 seed=7、throttle=5%、5xx=2%、drop-after=1%、truncate=1%、latency=50ms、crash-at=137、CreateThing:throttle=20% 之类的部分，以 ';' 连接
errors-local-fault-no-value = 无法理解故障 { $part }：没有值；请指定 seed=7、throttle=5%、5xx=2%、drop-after=1%、truncate=1%、latency=50ms、crash-at=137、CreateThing:throttle=20% 之类的部分，以 ';' 连接
errors-local-fault-number = 无法理解故障 { $part }：需要数字；请指定 seed=7、throttle=5%、5xx=2%、drop-after=1%、truncate=1%、latency=50ms、crash-at=137、CreateThing:throttle=20% 之类的部分，以 ';' 连接
errors-local-fault-percentage = 无法理解故障 { $part }：需要 0% 至 100% 的百分比；请指定 seed=7、throttle=5%、5xx=2%、drop-after=1%、truncate=1%、latency=50ms、crash-at=137、CreateThing:throttle=20% 之类的部分，以 ';' 连接
errors-local-fault-unknown = 无法理解故障 { $part }：没有此类故障；请指定 seed=7、throttle=5%、5xx=2%、drop-after=1%、truncate=1%、latency=50ms、crash-at=137、CreateThing:throttle=20% 之类的部分，以 ';' 连接
errors-served-already = 已有本地 AWS 在 { $url } 使用此状态目录提供服务（进程 { $process }）；请停止它，或选择其他 --state-dir
errors-state-database = 无法使用 { $path } 中的状态数据：{ $cause }
errors-state-database-hint = 请检查磁盘是否已满、文件是否可写，或选择其他 --state-dir DIR
errors-state-directory = 无法写入状态目录 { $path }：{ $cause }
errors-state-directory-hint = 请用 --state-dir DIR 选择可写的目录
errors-state-foreign = { $path } 不是本地 AWS 的状态数据；请选择其他 --state-dir
errors-state-memory = 内存中的状态数据随创建它的命令结束：没有可查看的内容
errors-state-memory-hint = 请用 --state-dir 指定目录
errors-state-newer = { $path } 由更新的 fleetctl 写入（架构 { $found }，此版本支持 { $known }）；请更新 fleetctl，或选择其他 --state-dir
errors-state-no-home = 没有可保存本地 AWS 的主目录
errors-state-no-home-hint = 请指定 --state-dir DIR，或用 --state-dir :memory: 不作保存

## Files

errors-file-find = 找不到 { $path }：{ $cause }
errors-file-no-file = { $path } 不是文件
errors-file-read = 无法读取 { $path }：{ $cause }
errors-file-write = 无法写入 { $path }：{ $cause }
errors-folder-delete = 无法删除 { $path }
errors-folder-key = 无法在 { $path } 中生成密钥
errors-folder-make = 无法创建 { $path }
errors-folder-of-other = 这是 { $name } 的文件夹
errors-folder-other-place = 设备注册于账户 { $account }，{ $region }
errors-folder-read = 无法读取 { $path }
errors-folder-use = 无法使用 { $path }
errors-folder-write = 无法写入 { $path }

## Names. $value is the name in quotes, $wrong and $allowed are messages of this section.

errors-account-form = { $value } 不是 AWS 账户 ID：必须正好是 12 位数字
errors-name-allowed-bucket = 3 至 63 个小写字母、数字、点和连字符，首尾为字母或数字
errors-name-allowed-catalog-128 = 1 至 128 个字母、数字、连字符、下划线和点
errors-name-allowed-certificate = 64 个小写十六进制数字
errors-name-allowed-iam-128 = 1 至 128 个字母、数字和 _ + = , . @ - 中的任意字符
errors-name-allowed-iam-64 = 1 至 64 个字母、数字和 _ + = , . @ - 中的任意字符
errors-name-allowed-id = 1 至 64 个字母、数字、连字符和下划线
errors-name-allowed-registry-128 = 1 至 128 个字母、数字、连字符、下划线和冒号
errors-name-allowed-registry-20 = 1 至 20 个字母、数字、连字符、下划线和冒号
errors-name-allowed-shadow = 1 至 64 个字母、数字、连字符、下划线、冒号和美元符号
errors-name-allowed-version = 1 至 64 个字母、数字、连字符、下划线和点，至少一个字母或数字
errors-name-bucket = { $value } 不是存储桶名称：{ $wrong }；允许：{ $allowed }
errors-name-certificate = { $value } 不是证书 ID：{ $wrong }；允许：{ $allowed }
errors-name-command = { $value } 不是命令 ID：{ $wrong }；允许：{ $allowed }
errors-name-command-execution = { $value } 不是命令执行 ID：{ $wrong }；允许：{ $allowed }
errors-name-group = { $value } 不是事物组名称：{ $wrong }；允许：{ $allowed }
errors-name-job = { $value } 不是任务 ID：{ $wrong }；允许：{ $allowed }
errors-name-package = { $value } 不是软件包名称：{ $wrong }；允许：{ $allowed }
errors-name-policy = { $value } 不是策略名称：{ $wrong }；允许：{ $allowed }
errors-name-prefix = { $value } 不是事物名称前缀：{ $wrong }；允许：{ $allowed }
errors-name-role = { $value } 不是角色名称：{ $wrong }；允许：{ $allowed }
errors-name-role-policy = { $value } 不是角色策略名称：{ $wrong }；允许：{ $allowed }
errors-name-shadow = { $value } 不是影子名称：{ $wrong }；允许：{ $allowed }
errors-name-thing = { $value } 不是事物名称：{ $wrong }；允许：{ $allowed }
errors-name-thing-type = { $value } 不是事物类型名称：{ $wrong }；允许：{ $allowed }
errors-name-version = { $value } 不是软件包版本名称：{ $wrong }；允许：{ $allowed }
errors-name-wrong-character = 不允许字符 { $character }
errors-name-wrong-dots = 不能有两个相邻的点
errors-name-wrong-empty = 为空
errors-name-wrong-ends = 首尾必须是字母或数字
errors-name-wrong-ip = 不能类似 IP 地址
errors-name-wrong-long = 有 { $length } 个字符，最多 { $most } 个
errors-name-wrong-no-letter = 没有字母或数字
errors-name-wrong-short = 有 { $length } 个字符，至少 { $least } 个
errors-region-form = { $value } 不是 AWS 区域：应类似 us-east-1 或 us-gov-west-1
errors-tag-form = { $text } 不是标签：请写 KEY=VALUE
errors-tag-key = 标签键必须为 1 至 128 个字符，{ $key } 有 { $length } 个
errors-tag-reserved = { $key } 不能用作标签键：以 aws: 开头的键为保留键
errors-tag-value = 标签值最多 256 个字符，{ $key } 的值有 { $length } 个

## Values of options. Words in capitals stand for what is to be written and follow the help.

errors-rate-bucket = { $text } 不是配额桶；配额桶有 { $buckets }
errors-rate-form = { $text } 不是速率：请写 BUCKET=N 或 BUCKET=off，例如 things=200
errors-rate-number = { $text } 不是速率：必须为 off，或大于 0 且不超过 1000000 的每秒请求数
errors-value-abort = 应类似 FAILED:10%:5，即至少 5 台设备结束任务后，其中 FAILED 达到 10% 时取消任务；FAILED 也可换成 REJECTED、TIMED_OUT 或 ALL
errors-value-address = 必须为 IP 地址，例如 127.0.0.1
errors-value-country = { $text } 不是国家/地区代码：应为两个字母，例如 US
errors-value-endpoint = 应类似 http://HOST:PORT 或 https://HOST
errors-value-language = { $text } 不在支持的语言之中：{ $languages }
errors-value-lapse = 必须为非负时长，例如 30s、5m、1h30m 或 2d
errors-value-minutes = 必须为整分钟的时长，例如 30m、2h 或 1d
errors-value-number = 必须为数字
errors-value-range = { $value } 不在 { $range } 之内
errors-value-retry = 应类似 FAILED=3、TIMED_OUT=1 或 ALL=2，合计最多 10 次重试
errors-value-role = 必须为角色名称，或类似 arn:aws:iam::123456789012:role/NAME
errors-value-seconds = 必须为整秒的时长，60s 至 1h
errors-value-too-large = 数字过大
errors-value-whole-number = 必须为整数
errors-value-window = 应类似 'cron(0 2 * * ? *)=1h'：时段的开始时间 (UTC)，以及持续多少分钟或小时

## A command line that is wrong

errors-line-commands = 命令有 { $commands }
errors-line-conflict = 参数 '{ $option }' 不能与以下参数同时使用：{ $others }
errors-line-did-you-mean = 是否指 { $near }？
errors-line-invalid = '{ $option }' 的值 '{ $value }' 无效
errors-line-local-conflict = --local 有自己的账户，不能与 { $option } 同时使用
errors-line-missing = 未指定 { $count } 个必需的参数：{ $missing }
errors-line-more = 更多信息请用 '--help'。
errors-line-no-command = 无法识别的子命令 '{ $command }'
errors-line-no-equals = '{ $option }' 的值之前需要等号
errors-line-no-subcommand = 缺少命令
errors-line-number-of-values = '{ $option }' 需要 { $wanted } 个值，但指定了 { $found } 个
errors-line-possible = 可用的值：{ $values }
errors-line-too-many = '{ $option }' 有多余的值 '{ $value }'
errors-line-twice = 参数 '{ $option }' 不能多次使用
errors-line-unexpected = 意外的参数 '{ $argument }'
errors-line-utf8 = 命令行中有一个词不是 UTF-8
errors-line-value = { $option }：{ $why }
errors-line-value-required = '{ $option }' 需要值，但未指定
errors-line-value-why = { $option } { $value }：{ $why }

## Help. These are headings and notes; what they explain is in help.ftl.

errors-help-aliases = {"["}别名：{ $names }]
errors-help-arguments = 参数：
errors-help-commands = 命令：
errors-help-default = {"["}默认值：{ $value }]
errors-help-exit-codes = 退出代码：
errors-help-for-whom = 对象：
errors-help-global = 全局选项：
errors-help-how-fast = 速度：
errors-help-less = 显示帮助（摘要见 '-h'）
errors-help-more = 显示帮助（更多见 '--help'）
errors-help-options = 选项：
errors-help-possible = {"["}可用的值：{ $values }]
errors-help-urls = 固件 URL：
errors-help-usage = 用法：
errors-help-version = 显示版本
errors-help-what = 内容：
errors-help-what-if = 异常情况：
errors-help-when = 时间：

## What the exit codes mean

errors-exit-bug = fleetctl 的程序错误 (bug)
errors-exit-declined = 用户选择不继续，或无人可问
errors-exit-denied = AWS 拒绝：没有凭证、凭证过期或访问被拒绝
errors-exit-done = 已完成，或已显示计划
errors-exit-incomplete = 部分步骤失败；见摘要
errors-exit-interrupted = 被中断；已完成的内容见摘要
errors-exit-resource = 指定的资源不存在、已存在或有冲突
errors-exit-settings = 设置或输入文件有误
errors-exit-timed-out = 等待超时
errors-exit-unreachable = 无法访问 AWS，或节流超出允许范围
errors-exit-usage = 命令行有误

## A bug in fleetctl

errors-bug = 这是 fleetctl { $version } 的程序错误 (bug)：{ $what }
errors-bug-goes-on = 已完成的部分保留；再次运行同一命令会从中断处继续
errors-bug-report = 请以 RUST_BACKTRACE=1 再次运行，并将输出附在报告中
